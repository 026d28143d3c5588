/**
 * What is read of a subject, read when it is first asked for and then kept as long as the subject is. Right for what
 * nobody changes after it has been read: files, trees and fonts of a reading.
 */
export function oncePer<Subject extends object, Answer>(
  read: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    const known = answers.get(subject);
    if (known) return known.answer;
    const answer = read(subject);
    answers.set(subject, { answer });
    return answer;
  };
}
