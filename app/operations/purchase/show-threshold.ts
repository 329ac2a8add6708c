import { type AuthoritySetting, findAuthoritySetting } from '../../../db/read/authority-settings.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { scopeFor } from '../../domain/access/scope.ts';
import type { Services } from '../../services.ts';

/** Above what the actor's authority asks a second person; null where it has set nothing. */
export const showThreshold = (services: Services, actor: Actor): Promise<AuthoritySetting | null> =>
	findAuthoritySetting(services.db.reader, scopeFor(actor));
