import { accepted, type Result, refused } from '../result.ts';
import { looksPersonal } from '../text/looks-personal.ts';

export type ReferenceRefusal =
	| { readonly code: 'missing' }
	| { readonly code: 'too-long' }
	| { readonly code: 'no-number' }
	| { readonly code: 'odd-character' }
	/** It could be a case number or a person's detail; `kind` says which. */
	| { readonly code: 'looks-personal'; readonly kind: 'case number' | 'date of birth' | 'name' | 'other' };

export const REFERENCE_AT_MOST = 30;
/** Systems in which councils keep cases, and words for whom a case is about. */
const CASE_WORDS =
	/\b(?:case|child|client|person|family|nominal|victim|perp(?:etrator)?|custody|crime|incident|LCS|LL|ICS|Liquidlogic|Mosaic|CareFirst|CPP?|CIN|EHA|URN|PNC|NHS|DOB|service user|social work(?:er)?)\b/i;
/** Words that stand in the name of a budget, and are nobody's name. */
const BUDGET_WORDS =
	/^(?:adults?|and|budget|centre|children'?s?|commissioning|community|cost|council|domestic|abuse|early|help|families|for|grant|local|of|order|partnerships?|po|programme|protection|public|purchase|requisition|safety|safeguarding|services?|social|care|support|team|the|violence)$/i;

/**
 * A cost centre, a purchase-order number, an invoice's number, a reference of a payment. They are numbers of an office's own books, so a case
 * number, initials with a day of birth or a name are refused outright: a place bought singly is close to a person. Ten digits that pass as an
 * NHS number are taken where "PO" stands before them, or where they begin as an order's do in councils' books (45…) and are written in one.
 */
export function checkReference(typed: string): Result<string, ReferenceRefusal> {
	const text = typed.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
	if (text === '') return refused({ code: 'missing' });
	if (text.length > REFERENCE_AT_MOST) return refused({ code: 'too-long' });
	const kind = kindOf(text);
	if (kind !== null) return refused({ code: 'looks-personal', kind });
	if (!/^[A-Za-z0-9 /.&_-]+$/.test(text)) return refused({ code: 'odd-character' });
	return /\d/.test(text) ? accepted(text) : refused({ code: 'no-number' });
}

function kindOf(text: string): (ReferenceRefusal & { code: 'looks-personal' })['kind'] | null {
	if (CASE_WORDS.test(text.replaceAll(/[_/.-]/g, ' ').replaceAll(/(?<=[A-Za-z])(?=\d)/g, ' ')))
		return 'case number';
	if (holdsBirthday(text)) return 'date of birth';
	const words = text.split(/[^A-Za-z'’]+/).filter((word) => word.length > 1 && !BUDGET_WORDS.test(word));
	if (words.filter((word) => /^[A-Z][a-z'’]+$/.test(word)).length > 1) return 'name';
	const found = looksPersonal(text.replace(/^(?:po[ :#-]{0,2}(?=\d{10}$)|(?=45\d{8}$))/i, '£'))[0]?.kind;
	if (found === undefined) return null;
	return found === 'case number' || found === 'date of birth' || found === 'name' ? found : 'other';
}

/** Initials and a day of birth run together (JS120385), or a day of birth alone (12/03/1985, 12031985). */
function holdsBirthday(text: string): boolean {
	const shapes = [
		/(?<!\d)(\d{1,2})[ /.-](\d{1,2})[ /.-](?:(?:19|20)\d{2}|\d{2})(?!\d)/,
		/(?<!\d)(\d{2})(\d{2})(?:19[2-9]\d|20[0-2]\d)(?!\d)/,
		/^(?!(?:CC|CN|GR|INV|ORD|PO|REQ|SO)[ /.-]?\d)[A-Za-z]{2,3}[ /.-]?(\d{2})(\d{2})\d{2}$/i,
	];
	return shapes.some((shape) => {
		const [, day, month] = shape.exec(text) ?? [];
		return within(day, 31) && within(month, 12);
	});
}

const within = (digits: string | undefined, most: number): boolean =>
	Number(digits) >= 1 && Number(digits) <= most;
