import type { AgreementVersion } from '../../app/domain/grant/agreement-version.ts';
import type { AgreementNamed } from './agreement-letters.ts';

const WHAT = { original: 'grant agreement', variation: 'variation', termination: 'early end' } as const;

/** The words by which a letter names a version of an agreement; `origin` begins the address of its page. */
export const nameAgreement = (
	{ kind, terms, agreementId, number }: Pick<AgreementVersion, 'kind' | 'terms' | 'agreementId' | 'number'>,
	{
		commissioner,
		provider,
		origin,
	}: { readonly commissioner: string; readonly provider: string; readonly origin: string },
): AgreementNamed => ({
	what: WHAT[kind],
	title: terms.title,
	reference: terms.reference,
	commissioner,
	provider,
	link: `${origin}/agreements/${agreementId}/versions/${number}`,
});
