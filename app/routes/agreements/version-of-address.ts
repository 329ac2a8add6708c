import { found, type SignedIn } from '../../http/guarded.ts';
import {
	type AgreementVersionFacts,
	showAgreementVersion,
} from '../../operations/agreement/show-agreement-version.ts';

/** The version of an agreement that the address names; a 404 where it names none, or none that the reader may see. */
export async function agreementVersionOfAddress(g: SignedIn): Promise<AgreementVersionFacts> {
	const number = /^[1-9][0-9]{0,4}$/.test(g.params.number ?? '') ? Number(g.params.number) : 0;
	return found(await showAgreementVersion(g.services, g.scope, g.params.agreement ?? '', number));
}
