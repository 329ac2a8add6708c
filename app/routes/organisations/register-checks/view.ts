import type { BoxError } from '../../../components/layout/question.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { REGISTER_NAMES, type RegisterOutcome } from '../../../domain/organisation/register-number.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import type { Asked } from '../../../http/form-of.ts';
import type { RegisterChecks } from '../../../operations/organisation/show-register-checks.ts';

const OUTCOMES: Readonly<Record<RegisterOutcome, string>> = {
	found: 'Found',
	'not-found': 'Not found: check the number',
	removed: 'Removed from the register',
	unreachable: 'The register could not be reached. Try again later',
};

export function registerChecksForm({ organisation, numbers, withoutKey, checks }: RegisterChecks): Asked {
	const noKey = withoutKey.map((register) => REGISTER_NAMES[register]);
	const mayAsk = numbers.some(({ isConfigured }) => isConfigured);
	return {
		title: 'Charity and company numbers',
		caption: organisation.name,
		back: `/organisations/${organisation.id}`,
		inset: [
			...(noKey.length === 0
				? []
				: [
						`No key is configured for ${listWords(noKey)}, so numbers there are only checked for their format. The portal works without it.`,
					]),
			...(numbers.length === 0 ? ['No charity or company number is recorded for it.'] : []),
		],
		facts: [
			...numbers.map(({ scheme, value }) => ({ key: `${REGISTER_NAMES[scheme]} number`, value })),
			...checks.map(({ scheme, value, outcome, nameFound, checkedAt }) => ({
				key: `Asked on ${writeInstant(checkedAt)}`,
				value: `${scheme} ${value}: ${OUTCOMES[outcome]}${nameFound === '' ? '' : `, as ${nameFound}`}`,
			})),
		],
		questions: [],
		button: mayAsk ? { text: 'Ask the registers' } : null,
	};
}

export const registersRefusal = (): BoxError => ({
	field: '',
	message: 'There is no number that can be looked up: record one, or configure the register’s key',
});
