import type { FindingCode } from './checks/finding.ts';
import { NARRATIVE_QUESTIONS } from './narrative.ts';

/** The checks that there are. A note answers what one of them found. */
const CHECKS: Readonly<Record<FindingCode, true>> = {
	'parts-do-not-add-up': true,
	'more-than-its-cap': true,
	'more-than-its-base': true,
	'fell-since-last-quarter': true,
	'entered-changed': true,
	'stock-does-not-balance': true,
	'opening-unknown': true,
	'next-does-not-follow': true,
	'differs-from-ledger': true,
	'large-change': true,
	'boxes-empty': true,
	'not-a-figure': true,
	'stock-still-asked': true,
	'nothing-to-report-contradicted': true,
	'looks-personal': true,
};

/** True for the key of something that a check could find in one of these boxes (`figureKey`), or in an answer of the narrative. */
export function isNoteKey(key: string, boxes: ReadonlySet<string>): boolean {
	const [check = '', ...rest] = key.split('|');
	if (!Object.hasOwn(CHECKS, check)) return false;
	const [part = '', ...box] = rest;
	if (check === 'looks-personal')
		return box.join('|') === '' && NARRATIVE_QUESTIONS.some((question) => question === part);
	return (
		boxes.has(rest.join('|')) ||
		(check === 'parts-do-not-add-up' && /^[a-z0-9-]{1,60}$/.test(part) && boxes.has(box.join('|')))
	);
}
