import type { Asked, Moment } from '../../../http/form-of.ts';
import type { ItemShown } from '../../../operations/agreement-item/show-item.ts';
import { itemFacts } from '../item-facts.ts';
import { wordsForm } from '../words-view.ts';

const CLOSE = { title: 'Close it', label: 'What came of it?', button: 'Close it' };
const OPEN_AGAIN = {
	title: 'Open it again',
	label: 'Why is it opened again?',
	button: 'Open it again',
};

export const endForm = (shown: ItemShown, { refusedAs }: Moment<unknown>): Asked => ({
	...wordsForm(shown, shown.item.closedOn === null ? CLOSE : OPEN_AGAIN),
	...(refusedAs === 'changed-meanwhile' ? { facts: itemFacts(shown) } : {}),
	version: shown.item.version,
	seen: { wish: shown.item.closedOn === null ? 'close' : 'open-again' },
});
