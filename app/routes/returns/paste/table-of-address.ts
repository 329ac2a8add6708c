import { SECTIONS } from '../../../domain/specification/specification.ts';
import { found, type SignedIn } from '../../../http/guarded.ts';
import { returnOfAddress } from '../return-of-address.ts';
import { type PasteInto, pasteInto } from './paste-into.ts';

/** The table that the address names; a 404 where the return does not ask it of this person. */
export async function tableOfAddress(g: SignedIn): Promise<PasteInto> {
	const section = found(SECTIONS.find((each) => each === g.params.section));
	const facts = await returnOfAddress(g);
	const key = new URL(g.request.url).searchParams.get('table') ?? '';
	const tables = facts.draft.sections.find((each) => each.section === section)?.tables ?? [];
	return pasteInto(facts, section, found(tables.find((each) => each.key === key)));
}
