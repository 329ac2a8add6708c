import { found, type SignedIn } from '../../http/guarded.ts';
import {
	type AccreditationShown,
	showAccreditation,
} from '../../operations/accreditation/show-accreditation.ts';

export const entryOfAddress = async (g: SignedIn): Promise<AccreditationShown> =>
	found(await showAccreditation(g.services, g.scope, g.params.accreditation ?? ''));
