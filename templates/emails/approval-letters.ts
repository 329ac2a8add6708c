import type { AgreementVersion } from '../../app/domain/grant/agreement-version.ts';
import { type AgreementNamed, type AgreementNews, agreementLetter } from './agreement-letters.ts';
import type { Addressee, Letter } from './letter.ts';

interface Told extends Addressee {
	readonly personId: string;
}

/** To whoever worked on the terms; where an approval puts them into force, to the lead's signatories too. Nobody is told twice. */
export function approvalLetters(
	version: Pick<AgreementVersion, 'kind' | 'side'>,
	{ workers, signatories }: { readonly workers: readonly Told[]; readonly signatories: readonly Told[] },
	about: AgreementNamed,
	approver: string,
): readonly Letter[] {
	const news = newsOf(version);
	const told = news === 'approved' ? workers : [...workers, ...signatories];
	return [...new Map(told.map((person) => [person.personId, person])).values()].map((person) =>
		agreementLetter(person, about, news, approver),
	);
}

const newsOf = ({ kind, side }: Pick<AgreementVersion, 'kind' | 'side'>): AgreementNews =>
	kind === 'termination' ? 'ends-early' : side === 'provider' ? 'agreed' : 'approved';
