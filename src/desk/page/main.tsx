import { createRoot } from 'react-dom/client';
import { Desk } from './layout/Desk.tsx';
import { askOverview, askSettings } from './server/ask.ts';

/** The token has done its work: it is in a cookie that scripts cannot read, and need not stay in the address. */
history.replaceState(undefined, '', '/');

const place = document.getElementById('desk');
if (place) {
  const root = createRoot(place);
  void Promise.all([askSettings(), askOverview()]).then(([settings, overview]) =>
    root.render(<Desk settings={settings} overview={overview} />),
  );
}
