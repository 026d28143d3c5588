import { Fragment, type ReactElement } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { formatPhone } from '../../../src/i18n/phones.ts';
import type {
  FrenchAuthority,
  PartnerAuthority,
  Partnership,
} from '../../../src/model/directory/partnership.ts';
import { InlineLink } from '../../../src/pdf/components.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { readableAddress, shortAddress } from '../../kit/matter/addresses.ts';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';
import { Fact } from './fact.tsx';

type Authority = FrenchAuthority | PartnerAuthority;

/** Site, service, telephone and population of both authorities, as far as they are known: most cards have none. */
export function ReachFacts({ partnership }: { partnership: Partnership }): ReactElement {
  const { translate } = useSetting();
  const sides: readonly Authority[] = [partnership.french, partnership.partner];
  const known = (fact: 'site' | 'service' | 'phone' | 'population'): readonly Authority[] =>
    sides.filter((side) => side[fact] !== undefined);
  return (
    <>
      <OfSides label={translate('partnership.site')} sides={known('site')} Value={Site} />
      <OfSides label={translate('partnership.service')} sides={known('service')} Value={Service} />
      <OfSides label={translate('partnership.phone')} sides={known('phone')} Value={Phone} />
      <OfSides label={translate('partnership.population')} sides={known('population')} Value={Population} />
    </>
  );
}

/** Whether anything is known of how to reach either side. */
export function isReachable({ french, partner }: Partnership): boolean {
  return [french, partner].some(({ site, service, phone, population }) =>
    [site, service, phone, population].some((fact) => fact !== undefined),
  );
}

type ValueOfSide = (props: { side: Authority }) => ReactElement | null;

/** One fact of those sides that have it, each after its name. */
function OfSides(props: {
  label: string;
  sides: readonly Authority[];
  Value: ValueOfSide;
}): ReactElement | null {
  const { translate } = useSetting();
  const { label, sides, Value } = props;
  if (sides.length === 0) return null;
  return (
    <Fact label={label}>
      {sides.map((side, index) => (
        <Fragment key={index}>
          {index > 0 ? '\n' : ''}
          <Phrase>{translate('partnership.sideOf', { name: side.name, what: '' })}</Phrase>
          <Value side={side} />
        </Fragment>
      ))}
    </Fact>
  );
}

/** A site by its address without what every address begins with: it is typed from paper. */
function Site({ side: { site } }: { side: Authority }): ReactElement | null {
  const { translate } = useSetting();
  if (site === undefined) return null;
  const description = translate('reference.opensInBrowser', { text: readableAddress(site) });
  return (
    <InlineLink target={site} description={description} color={ink('ai')}>
      {shortAddress(site)}
    </InlineLink>
  );
}

function Service({ side: { service } }: { side: Authority }): ReactElement | null {
  return service === undefined ? null : <Phrase>{service}</Phrase>;
}

function Phone({ side: { phone } }: { side: Authority }): ReactElement | null {
  const { translate, language } = useSetting();
  if (phone === undefined) return null;
  const text = formatPhone(phone, language);
  return (
    <InlineLink
      target={`tel:${phone}`}
      description={translate('reference.call', { phone: text })}
      color={ink('ai')}
    >
      {text}
    </InlineLink>
  );
}

/** With the day and the source of the count: without them a number of people says little. */
function Population({ side: { population } }: { side: Authority }): ReactElement | null {
  const { translate, language } = useSetting();
  if (population === undefined) return null;
  const { count, date, source } = population;
  const number = formatNumber(count, language);
  return (
    <Phrase>
      {translate('partnership.inhabitants', { count, number, date: formatDate(date, language), source })}
    </Phrase>
  );
}
