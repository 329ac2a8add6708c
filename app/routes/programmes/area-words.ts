import type { AccessRule, RespectRequirement } from '../../domain/programme/programme.ts';

/** Who may draw on the places that the commissioner pays for. */
export const ACCESS_WORDS: Readonly<Record<AccessRule, string>> = {
	priority: 'First call on places paid for by the commissioner: no other provision',
	'priority-cases': 'Priority cases for whom the existing provision is not appropriate',
	'purchase-only': 'No places paid for by the commissioner: may buy places',
	direct: 'Takes part directly',
};

export const RESPECT_WORDS: Readonly<Record<RespectRequirement, string>> = {
	accredited: 'Respect accreditation, or working towards it by a recorded decision',
	principles: 'Evidence of the Respect principles',
	'not-required': 'Not required',
	'not-stated': 'Not stated',
};
