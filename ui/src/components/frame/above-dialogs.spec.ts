import { afterEach, expect, it } from 'vitest';
import { aboveDialogs } from './above-dialogs';

afterEach(() => document.body.replaceChildren());

const settled = () => new Promise((done) => setTimeout(done));

it('is within the dialog on top while one is open, and at home again when it has gone', async () => {
  document.body.innerHTML = '<main></main><div id="said"></div>';
  const said = document.querySelector<HTMLElement>('#said')!;
  const stop = aboveDialogs(said);
  expect(said.parentElement).toBe(document.body);
  const [below, above] = [document.createElement('dialog'), document.createElement('dialog')];
  document.body.append(below, above);
  below.setAttribute('open', '');
  await settled();
  expect(said.parentElement).toBe(below);
  above.setAttribute('open', '');
  await settled();
  expect(said.parentElement).toBe(above);
  // As a component that goes away does it: closed and taken out at once.
  above.removeAttribute('open');
  above.remove();
  await settled();
  expect(said.parentElement).toBe(below);
  below.removeAttribute('open');
  below.remove();
  await settled();
  expect(said.parentElement).toBe(document.body);
  stop();
});
