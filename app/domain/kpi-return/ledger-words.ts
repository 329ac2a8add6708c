import { plural } from '../text/list-words.ts';
import type { CellFacts, FindingFacts } from './checks/finding.ts';
import { type CellNames, nameCell } from './name-cell.ts';

/** What somebody does who is counted so. */
const DID: Readonly<Record<string, string>> = {
	starts: 'started',
	completions: 'completed',
	leavers: 'left early',
};

/** "The return says 9 people started in Dudley; the places ledger says 22." */
export const ledgerWords = (facts: FindingFacts['differs-from-ledger'], names: CellNames): string =>
	`${returnSays(facts, names)}; the places ledger says ${facts.ledger}.`;

function returnSays(facts: CellFacts & { readonly value: number }, names: CellNames): string {
	const { measureKey, areaId, value } = facts;
	const did = DID[measureKey];
	return did === undefined || areaId === null
		? `The return says ${value} for ${nameCell(facts, names)}`
		: `The return says ${plural(value, 'person', 'people')} ${did} in ${names.areas.get(areaId) ?? areaId}`;
}

/** A certified figure beside the ledger as it was on that day, and as it is now. */
export interface LedgerThenAndNow extends CellFacts {
	readonly value: number;
	/** Null where nobody kept it: what was certified before the two were compared. */
	readonly certified: number | null;
	/** Null where no places are kept any more. */
	readonly now: number | null;
}

/** The same of a certified figure; where the ledger has moved since, both. */
export function ledgerThenAndNow(facts: LedgerThenAndNow, names: CellNames): string {
	const { value, certified, now } = facts;
	const says = returnSays(facts, names);
	if (certified === null) return `${says}; the places ledger now says ${now}.`;
	if (now === null || certified === now) return `${says}; the places ledger says ${certified}.`;
	const was = `${says}. When it was certified the places ledger said ${certified}${certified === value ? ' too' : ''}`;
	return `${was}; it now says ${now}${now === value ? ', as the return does' : ''}.`;
}
