import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';

/** To all of them, the closed ones too; an officer adds and changes them there. */
export const itemsLinkOf = (agreementId: string, actor: Actor) => ({
	href: `/agreements/${agreementId}/items`,
	text: `${mayDo(actor, 'agreement-item.edit') ? 'Add or change' : 'All'} visits, risks, issues and actions`,
});
