import { sampleItems } from '../records/agreement-items.ts';
import type { RouteEntry } from '../route-entry.ts';

const day = { 'dueOn.day': '1', 'dueOn.month': '12', 'dueOn.year': '2026' };
const item: RouteEntry = { records: sampleItems, form: { expectedVersion: '1', words: 'A note.' } };

export const AGREEMENT_ITEMS: Readonly<Record<string, RouteEntry>> = {
	'routes/agreement-items/list/route': item,
	'routes/agreement-items/new/route': {
		...item,
		form: { kind: 'action', title: 'Another one', ownerId: 'nobody', ...day },
	},
	'routes/agreement-items/show/route': item,
	'routes/agreement-items/note/route': item,
	'routes/agreement-items/change/route': {
		...item,
		form: { expectedVersion: '1', ownerId: 'nobody', reason: 'Why not.', ...day },
	},
	'routes/agreement-items/end/route': { ...item, form: { ...item.form, wish: 'close' } },
};
