import type { ReactElement } from 'react';
import { formatPhone } from '../../../src/i18n/phones.ts';
import type { Person } from '../../../src/model/publication/publication.ts';
import { InlineLink, TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

/** How to reach a person: telephone and mail, a line and a link each. */
export function WaysToReach({ person: { phone, email } }: { person: Person }): ReactElement {
  const { type, translate, language } = useSetting();
  const shownPhone = phone ? formatPhone(phone, language) : undefined;
  return (
    <>
      {phone && shownPhone ? (
        <TaggedText structure={structure('P')} style={type.small}>
          <InlineLink
            target={`tel:${phone}`}
            description={translate('reference.call', { phone: shownPhone })}
            color={ink('ai')}
          >
            {shownPhone}
          </InlineLink>
        </TaggedText>
      ) : null}
      {email ? (
        <TaggedText structure={structure('P')} style={type.small}>
          <InlineLink
            target={`mailto:${email}`}
            description={translate('reference.writeTo', { address: email })}
            color={ink('ai')}
          >
            {email}
          </InlineLink>
        </TaggedText>
      ) : null}
    </>
  );
}
