import {
	sampleQueries,
	sampleReturns,
	sampleSubmitted,
	sampleTwice,
	sectionOfReturn,
} from '../records/returns.ts';
import { reaches, withParams } from '../records/sample-record.ts';
import { sampleWorkbooks } from '../records/workbooks.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const kpiReturn: RouteEntry = { records: sampleReturns, form: {} };
const submitted: RouteEntry = { ...kpiReturn, records: sampleSubmitted };
const query: RouteEntry = {
	records: sampleQueries,
	form: { reason: 'The figures of one area are missing.' },
};
const withReason: RouteEntry = { ...kpiReturn, form: { reason: 'The figures of one area are missing.' } };
const aVersion: RouteEntry = { records: withParams(sampleSubmitted, async () => ({ number: '1' })) };
/** The narrative is the lead's, not a member's. */
const leadOnly: RouteEntry['reached'] = (asker, record) =>
	asker.kind === 'provider' ? record.providerIds[0] === asker.organisationId : reaches(asker, record);
const drawn = JSON.stringify({ typed: {}, notes: {}, nothing: false });

export const RETURNS: Readonly<Record<string, RouteEntry>> = {
	'routes/returns/list/route': withoutRecord,
	'routes/returns/show/route': kpiReturn,
	'routes/returns/section/route': {
		records: withParams(sampleReturns, sectionOfReturn),
		form: { expectedVersion: '1', drawn, intent: 'save' },
	},
	'routes/returns/section/autosave/route': {
		records: withParams(sampleReturns, sectionOfReturn),
		leadsOn: true,
		form: { expectedVersion: '1', drawn },
	},
	'routes/returns/paste/route': {
		records: withParams(sampleReturns, sectionOfReturn),
		query: ({ params }) =>
			`?table=${params.section === 'partners' ? 'partners.areas' : 'referrals.programme'}`,
		form: { expectedVersion: '1', from: 'x', block: '1\t2' },
	},
	'routes/returns/paste/preview/route': {
		records: withParams(sampleReturns, sectionOfReturn),
		query: ({ params }) =>
			`?table=${params.section === 'partners' ? 'partners.areas' : 'referrals.programme'}`,
		leadsOn: true,
		form: { from: 'x', block: '1\t2' },
	},
	'routes/returns/narrative/route': {
		...kpiReturn,
		reached: leadOnly,
		form: { expectedVersion: '1', intent: 'save' },
	},
	'routes/returns/narrative/autosave/route': {
		...kpiReturn,
		reached: leadOnly,
		leadsOn: true,
		form: { expectedVersion: '1' },
	},
	'routes/returns/workbook/route': kpiReturn,
	'routes/returns/workbook/upload/route': kpiReturn,
	'routes/returns/workbook/preview/route': {
		records: sampleWorkbooks,
		reached: leadOnly,
		form: { digest: '0'.repeat(64) },
	},
	// Its page is for a spreadsheet of somebody's own; that of a workbook that the portal made asks nothing.
	'routes/returns/workbook/sheets/route': {
		records: sampleWorkbooks,
		reached: leadOnly,
		shows: [404],
		form: { 'sheet-0': 'none' },
	},
	'routes/returns/workbook/problems/route': { records: sampleWorkbooks, reached: leadOnly },
	'routes/returns/check/route': kpiReturn,
	'routes/returns/certify/route': { ...kpiReturn, form: { declared: 'yes' } },
	'routes/returns/review/route': { ...submitted, form: { submission: '1', accepts: 'return' } },
	'routes/returns/ask/route': {
		...kpiReturn,
		records: sampleSubmitted,
		query: () => '?question=went-well',
		form: { reason: 'Which month?', submission: '1' },
	},
	'routes/returns/query/route': query,
	'routes/returns/query/answer/route': { ...query, leadsOn: true },
	'routes/returns/query/ask-again/route': { ...query, leadsOn: true },
	'routes/returns/query/settle/route': { ...query, leadsOn: true, form: {} },
	'routes/returns/reopen/route': withReason,
	'routes/returns/send-back/route': withReason,
	'routes/returns/close/route': { ...kpiReturn, form: { why: 'provider-closed', reason: '' } },
	'routes/returns/open-again/route': kpiReturn,
	'routes/returns/take-back/route': { ...kpiReturn, form: {} },
	'routes/returns/versions/route': kpiReturn,
	'routes/returns/version/route': aVersion,
	'routes/returns/receipt/route': aVersion,
	'routes/returns/compare/route': { records: sampleTwice, query: () => '?before=1&after=2' },

	'routes/chase/board/route': withoutRecord,
	'routes/chase/log/route': kpiReturn,
	'routes/chase/contact/route': {
		...kpiReturn,
		form: { channel: 'telephone', spokeTo: 'The manager', words: 'Promised for Friday.' },
	},
	'routes/chase/extension/route': {
		...kpiReturn,
		form: {
			'newDueOn.day': '30',
			'newDueOn.month': '11',
			'newDueOn.year': '2026',
			agreedWith: 'The manager',
			reason: 'Illness.',
		},
	},
};
