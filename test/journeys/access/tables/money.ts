import {
	NO_FILE,
	sampleClaims,
	sampleDecisions,
	sampleMoney,
	samplePaymentFiles,
	samplePayments,
} from '../records/money.ts';
import { sampleProgrammes } from '../records/programmes.ts';
import { reaches } from '../records/sample-record.ts';
import { type RouteEntry, withoutRecord } from '../route-entry.ts';

const day = (name: string) => ({ [`${name}.day`]: '19', [`${name}.month`]: '10', [`${name}.year`]: '2026' });

const money: RouteEntry = { records: sampleMoney };
const claim: RouteEntry = { records: sampleClaims };
const payment: RouteEntry = { records: samplePayments };
const file: RouteEntry = {
	...claim,
	reached: (asker, record) => record.params.file !== NO_FILE && reaches(asker, record),
	form: {},
};

export const MONEY: Readonly<Record<string, RouteEntry>> = {
	'routes/money/list/route': withoutRecord,
	'routes/money/agreement/route': money,
	'claim-make': { ...money, form: { note: 'As the profile.' } },
	'routes/money/pay/route': { ...money, form: { what: 'due', amount: '1' } },
	'routes/money/decide/route': {
		...money,
		form: { kind: 'retain', amount: '1', reason: 'Until the accounts have come.' },
	},
	'routes/money/claim/route': claim,
	'claim-change': { ...claim, form: { expectedVersion: '3', note: 'As the profile.' } },
	'routes/money/submit/route': { ...claim, form: { expectedVersion: '3' } },
	'routes/money/withdraw/route': { ...claim, form: {} },
	'routes/money/review/route': {
		...claim,
		form: { expectedVersion: '3', answer: 'send-back', words: 'Say more.' },
	},
	'routes/money/evidence/route': { ...claim, form: {} },
	'routes/money/evidence-file/route': file,
	'routes/money/evidence-remove/route': file,
	'routes/money/payment/route': payment,
	'routes/money/approve/route': { ...payment, form: { answer: 'refuse', reason: 'Not now.' } },
	'routes/money/paid/route': { ...payment, form: { ...day('paidOn'), reference: 'BACS 1' } },
	'routes/money/export/route': { ...withoutRecord, form: { orderIds: '' } },
	'routes/money/file/route': { records: samplePaymentFiles },
	'routes/money/decision/route': { records: sampleDecisions, form: { answer: 'refuse', reason: 'Not now.' } },
	'routes/money/programme/route': { records: sampleProgrammes },
	'routes/money/costs/route': { records: sampleProgrammes },
};
