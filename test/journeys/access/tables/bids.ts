import { NO_TENDER, sampleBids, samplePublicTenders } from '../records/bids.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const tender: RouteEntry = {
	records: samplePublicTenders,
	reached: (_asker, { params }) => params.tender !== NO_TENDER,
};
const bid: RouteEntry = { records: sampleBids };
/** Nobody's browser holds a bidder's key here: what is written leads to the page that asks for the code. */
const locked: RouteEntry = { ...bid, shows: [303] };

export const BIDS: Readonly<Record<string, RouteEntry>> = {
	'routes/open-tenders/list/route': withoutRecord,
	'routes/open-tenders/atom/route': withoutRecord,
	'routes/open-tenders/calendar/route': tender,
	'routes/open-tenders/show/route': tender,
	'routes/open-tenders/interest/route': { ...tender, form: {} },
	'routes/open-tenders/withdraw-interest/route': { ...tender, form: {} },
	'routes/open-tenders/document/route': tender,
	'routes/open-tenders/ask/route': { ...tender, form: { words: 'How many places are there?' } },
	// Whoever's organisation bids for the lot already is led to the bid that is there.
	'routes/open-tenders/start/route': { ...tender, shows: [200, 303], form: {} },
	'routes/bids/list/route': withoutRecord,
	'routes/bids/show/route': bid,
	'routes/bids/unlock/route': { ...bid, form: { code: 'aaaaa-bbbbb-ccccc-ddddd-eeeee' } },
	'routes/bids/part/route': { ...locked, form: { expectedVersion: '1' } },
	'routes/bids/attach/route': { ...locked, form: {} },
	'routes/bids/file/route': { ...locked },
	'routes/bids/take-off/route': { ...locked, form: {} },
	'routes/bids/withdraw/route': { ...bid, form: { expectedVersion: '2' } },
	'routes/bids/submit/route': { ...locked, form: { expectedVersion: '2', declarations: 'true' } },
	'routes/bids/confirm/route': { ...locked, form: { expectedVersion: '2' } },
	// Most bids have no letter yet.
	'routes/bids/letter/route': { ...bid, shows: [200, 404] },
	// A bid that was never submitted has no receipt.
	'routes/bids/receipt/route': { ...locked, shows: [303, 404] },
};
