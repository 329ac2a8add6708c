import type { Random } from '../random.ts';

/** How a whole usually falls apart, by the part's key; an unlisted part weighs 1. Invented, and near what such services publish. */
const WEIGHTS: Readonly<Record<string, number>> = {
	'referrals-childrens-services': 11,
	'referrals-cafcass': 2,
	'referrals-police': 4,
	'referrals-self': 2,
	'referrals-other': 2,
	'referrals-child-protection': 9,
	'referrals-child-in-need': 7,
	'referrals-early-help': 4,
	'own-out-of-court-pathways-alcohol': 5,
	'own-out-of-court-pathways-stalking': 2,
	'own-out-of-court-pathways-new-chance': 2,
	'leavers-own-choice': 6,
	'leavers-asked-to-leave': 2,
	'leavers-custody': 1,
	'leavers-other': 1,
	'perpetrator-equality-age-18-to-24': 3,
	'perpetrator-equality-age-25-to-34': 8,
	'perpetrator-equality-age-35-to-49': 7,
	'perpetrator-equality-age-50-and-over': 2,
	'perpetrator-equality-sex-male': 40,
	'support-equality-sex-female': 40,
	'perpetrator-equality-pregnancy-neither': 40,
	'support-equality-pregnancy-neither': 12,
};

const BY_ENDING: readonly (readonly [ending: string, weight: number])[] = [
	['not-known', 0.4],
	['not-disabled', 6],
	['same-gender-as-registered-at-birth', 40],
	['heterosexual', 18],
	['race-white', 9],
	['race-asian', 5],
	['race-black', 2],
	['religion-or-belief-none', 6],
	['religion-none', 6],
	['religion-christian', 5],
	['religion-muslim', 4],
	['neither', 3],
];

const weightOf = (key: string): number =>
	WEIGHTS[key] ?? BY_ENDING.find(([ending]) => key.endsWith(ending))?.[1] ?? 1;

/** Shares a whole number out over the parts, one at a time, so that they add up to it. */
export function splitWhole(
	whole: number,
	parts: readonly string[],
	random: Random,
): ReadonlyMap<string, number> {
	const shares = new Map(parts.map((part) => [part, 0]));
	const total = parts.reduce((sum, part) => sum + weightOf(part), 0);
	for (let each = 0; each < whole; each += 1) {
		let left = random.next() * total;
		const drawn = parts.find((part) => (left -= weightOf(part)) < 0) ?? parts[0] ?? '';
		shares.set(drawn, (shares.get(drawn) ?? 0) + 1);
	}
	return shares;
}
