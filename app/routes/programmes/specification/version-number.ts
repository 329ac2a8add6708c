import { found, type SignedIn } from '../../../http/guarded.ts';
import {
	type SpecificationFacts,
	showSpecification,
} from '../../../operations/specification/show-specification.ts';

/** The version that the address names; a 404 where it names none, or none that the reader may see. */
export async function versionOfAddress(g: SignedIn): Promise<SpecificationFacts> {
	const number = /^[1-9][0-9]{0,4}$/.test(g.params.number ?? '') ? Number(g.params.number) : 0;
	return found(await showSpecification(g.services, g.scope, g.params.programme ?? '', number));
}
