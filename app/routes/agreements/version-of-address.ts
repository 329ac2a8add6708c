import { found, type SignedIn } from '../../http/guarded.ts';
import { madeNumber } from '../../http/made-number.ts';
import {
	type AgreementVersionFacts,
	showAgreementVersion,
} from '../../operations/agreement/show-agreement-version.ts';

/** The version of an agreement that the address names; a 404 where it names none, or none that the reader may see. */
export async function agreementVersionOfAddress(g: SignedIn): Promise<AgreementVersionFacts> {
	const number = madeNumber(g.params.number) ?? 0;
	return found(await showAgreementVersion(g.services, g.scope, g.params.agreement ?? '', number));
}
