import { found, type SignedIn } from '../../../http/guarded.ts';
import { madeNumber } from '../../../http/made-number.ts';
import {
	type SpecificationFacts,
	showSpecification,
} from '../../../operations/specification/show-specification.ts';

/** What the address names, and the version where there is one that the reader may see. */
export async function draftOfAddress(g: SignedIn): Promise<{
	readonly slug: string;
	readonly number: number;
	readonly facts: SpecificationFacts | null;
}> {
	const slug = g.params.programme ?? '';
	const number = madeNumber(g.params.number) ?? 0;
	return { slug, number, facts: await showSpecification(g.services, g.scope, slug, number) };
}

/** The version that the address names; a 404 where it names none, or none that the reader may see. */
export const versionOfAddress = async (g: SignedIn): Promise<SpecificationFacts> =>
	found((await draftOfAddress(g)).facts);
