import type { InEachLanguage } from './terminalLanguage.ts';

interface UsageWords {
  readonly fault: (what: string, file: string | undefined) => string;
  readonly makerEnded: (by: string, file: string) => string;
  readonly cannotWrite: (path: string, why: string, isFull: boolean) => string;
  readonly interrupted: string;
  readonly outsideOutput: (path: string) => string;
  readonly unreadableFile: (file: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (flag: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly tooMany: (command: string) => string;
  readonly wrongValue: (option: string, found: string, expected: string) => string;
  readonly didYouMean: (word: string) => string;
  readonly oneOf: (words: string) => string;
  readonly seeHelp: (command: string) => string;
  readonly percentage: string;
  readonly thickness: string;
  readonly port: string;
  readonly jobs: string;
  readonly share: string;
}

/** What a command says of a command line that it cannot follow, and of a fault of its own. */
export const USAGE_WORDS: InEachLanguage<UsageWords> = {
  fr: {
    fault: (what, file) =>
      `Défaut du programme${file === undefined ? '' : ` en composant ${file}`} : ${what}\nLes fichiers en place restent, et vos textes ne sont pas touchés. Envoyez ces lignes et la commande, avec le dossier de contenu si vous le pouvez, à qui tient le programme (README.md, « When the program fails »).`,
    makerEnded: (by, file) =>
      `Le processus qui composait ${file} a été arrêté${by && ` (${by})`} avant d’avoir fini : les fichiers en place sont entiers. ${by === 'SIGKILL' ? 'Il arrive que le système le fasse faute de mémoire : relancez avec --jobs 1.' : 'Relancez la commande, au besoin avec --jobs 1.'}`,
    cannotWrite: (path, why, isFull) =>
      `Impossible d’écrire ${path} (${why}) : les fichiers en place restent. ${isFull ? 'Faites de la place sur le disque' : 'Rendez ce dossier accessible en écriture, ou choisissez-en un autre par --out'}, puis relancez la commande.`,
    interrupted:
      'Interrompu : les fichiers en place sont entiers. Relancez la commande pour faire les autres.',
    outsideOutput: (path) => `${path} mène hors du dossier de sortie : rien n’y est écrit.`,
    unreadableFile: (file) => `Fichier introuvable ou illisible : ${file}`,
    unknownCommand: (name) => `Commande inconnue : « ${name} ».`,
    unknownOption: (flag) => `Option inconnue : ${flag}.`,
    missingArgument: (name) => `Il manque ${name}.`,
    missingValue: (option) => `L’option ${option} attend une valeur.`,
    tooMany: (command) => `${command} : trop de mots sur la ligne de commande.`,
    wrongValue: (option, found, expected) => `${option} : « ${found} » ne convient pas. ${expected}`,
    didYouMean: (word) => `Vouliez-vous dire « ${word} » ?`,
    oneOf: (words) => `Au choix : ${words}.`,
    seeHelp: (command) => `Voir : ${command} --help`,
    percentage: 'Un nombre de 1 à 400 est attendu.',
    thickness: 'Une épaisseur de 0 à 1 mm est attendue.',
    port: 'Un nombre de 0 à 65535 est attendu.',
    jobs: 'Un nombre entier de 1 à 9999 est attendu.',
    share: 'Une part et leur nombre sont attendus : 2/8 est la deuxième de huit.',
  },
  en: {
    fault: (what, file) =>
      `Fault of the program${file === undefined ? '' : ` while making ${file}`}: ${what}\nThe files in place stay, and your texts are not touched. Send these lines and the command, with the content folder if you may, to whoever keeps the program (README.md, “When the program fails”).`,
    makerEnded: (by, file) =>
      `The process that was making ${file} was ended${by && ` (${by})`} before it was done: the files in place are whole. ${by === 'SIGKILL' ? 'The system does so when memory runs out: run the command again with --jobs 1.' : 'Run the command again, with --jobs 1 if need be.'}`,
    cannotWrite: (path, why, isFull) =>
      `Cannot write ${path} (${why}): the files in place stay. ${isFull ? 'Make room on the disk' : 'Make that folder writable, or choose another with --out'}, then run the command again.`,
    interrupted: 'Interrupted: the files in place are whole. Run the command again to make the others.',
    outsideOutput: (path) => `${path} leads out of the output folder: nothing is written there.`,
    unreadableFile: (file) => `File not found or not readable: ${file}`,
    unknownCommand: (name) => `Unknown command: “${name}”.`,
    unknownOption: (flag) => `Unknown option: ${flag}.`,
    missingArgument: (name) => `${name} is missing.`,
    missingValue: (option) => `The option ${option} needs a value.`,
    tooMany: (command) => `${command}: too many words on the command line.`,
    wrongValue: (option, found, expected) => `${option}: “${found}” will not do. ${expected}`,
    didYouMean: (word) => `Did you mean “${word}”?`,
    oneOf: (words) => `One of: ${words}.`,
    seeHelp: (command) => `See: ${command} --help`,
    percentage: 'A number from 1 to 400 is expected.',
    thickness: 'A thickness from 0 to 1 mm is expected.',
    port: 'A number from 0 to 65535 is expected.',
    jobs: 'A whole number from 1 to 9999 is expected.',
    share: 'A share and their number are expected: 2/8 is the second of eight.',
  },
};
