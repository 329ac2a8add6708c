import { found, type SignedIn } from '../../http/guarded.ts';
import { type PersonShown, showPerson } from '../../operations/person/show-person.ts';

export const personOfAddress = async (g: SignedIn): Promise<PersonShown> =>
	found(await showPerson(g.services, g.actor, g.params.id ?? ''));
