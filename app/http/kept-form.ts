import { findKeptForm, findWhoseItWas } from '../../db/read/kept-forms.ts';
import { deleteKeptForm, insertKeptForm } from '../../db/write/kept-forms.ts';
import type { Actor } from '../domain/access/actor.ts';
import { addMinutes } from '../domain/calendar/instant.ts';
import { sealFor, sha256, unsealFor } from '../gateways/secrets.ts';
import type { Services } from '../services.ts';
import type { AppContext } from './context.ts';
import { tokenFrom } from './session.ts';

interface Asks {
	readonly request: Request;
	readonly services: Services;
	readonly context: AppContext;
	readonly actor: Actor | null;
}

const KEPT_MINUTES = 60;
/** Of the text before it is sealed. */
const MOST_CHARACTERS = 400_000;

/** Names of the boxes for passwords, passphrases, codes and shares of keys: what they hold is kept by nobody. */
export const NEVER_KEPT: readonly string[] = [
	'password',
	'current',
	'again',
	'passphrase',
	'code',
	'offer',
	'share',
];

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The page whose form it is: what saves by itself has an address of its own. */
export const pageOf = (path: string): string => path.replace(/\/autosave(?=$|\?)/, '');

const cookieOf = (path: string): string => `__Host-kept-form-${sha256(pageOf(path)).slice(0, 16)}`;

function tokenOf(request: Request, path: string): string | null {
	const name = cookieOf(path);
	const cookies = (request.headers.get('Cookie') ?? '').split(/;\s*/);
	const value = cookies.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
	return value !== undefined && /^[A-Za-z0-9_-]{20,100}$/.test(value) ? value : null;
}

/**
 * A form that arrived after the sender's session had run out: kept for them alone, sealed under the portal's key and a token that stands
 * in this browser's cookie and nowhere else. Answers the cookie, or null where there is nothing that may be kept.
 */
export async function keepForm(app: AppContext, request: Request): Promise<string | null> {
	const { services, path } = app;
	const session = tokenFrom(request.headers.get('Cookie') ?? '');
	if (!app.ranOut || session === null) return null;
	const personId = await findWhoseItWas(services.db.reader, sha256(session));
	const text = personId === null ? null : await textOfForm(request, pageOf(path));
	if (personId === null || text === null) return null;
	const token = services.ids.token();
	const expiresAt = addMinutes(services.clock.now(), KEPT_MINUTES);
	const sealed = sealFor(services.config.sealingKey, token, text);
	const row = { tokenHash: sha256(token), personId, sealed, expiresAt };
	const before = tokenOf(request, path);
	const isKept = await services.db
		.transaction(async (tx) => {
			if (before !== null) await deleteKeptForm(tx, sha256(before));
			await insertKeptForm(tx, row);
		})
		.then(() => true)
		.catch((fault: unknown) => {
			services.log.warn({ fault: String(fault) }, 'a form was not kept');
			return false;
		});
	return isKept ? `${cookieOf(path)}=${token}; ${ATTRIBUTES}; Max-Age=${KEPT_MINUTES * 60}` : null;
}

/** The fields in order, but for files and for what nobody keeps; null where it is no form of a page, or too long. */
async function textOfForm(request: Request, page: string): Promise<string | null> {
	const form = await request.formData().catch(() => null);
	if (form === null || !form.has('commandId')) return null;
	const fields = [...form].filter(([name, value]) => typeof value === 'string' && !NEVER_KEPT.includes(name));
	const text = JSON.stringify({ page, fields });
	return text.length > MOST_CHARACTERS ? null : text;
}

/** What this person sent to this page after their session had ended, to be drawn again; null where there is nothing. */
export async function keptForm({ request, services, context, actor }: Asks): Promise<FormData | null> {
	const token = request.method === 'GET' ? tokenOf(request, context.path) : null;
	if (token === null || actor === null) return null;
	const sealed = await findKeptForm(services.db.reader, actor, sha256(token), services.clock.now());
	if (sealed === null) return null;
	const { page, fields } = JSON.parse(unsealFor(services.config.sealingKey, token, sealed)) as {
		readonly page: string;
		readonly fields: readonly (readonly [string, string])[];
	};
	if (page !== context.path) return null;
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	context.isKept = true;
	return form;
}

/** Once the form has been sent again there is nothing left to keep. */
export async function letGo(app: AppContext, request: Request, response: Response | null): Promise<void> {
	const token = request.method === 'POST' && response?.status === 303 ? tokenOf(request, app.path) : null;
	if (token === null) return;
	await app.services.db.transaction((tx) => deleteKeptForm(tx, sha256(token))).catch(() => {});
	response?.headers.append('Set-Cookie', `${cookieOf(app.path)}=; ${ATTRIBUTES}; Max-Age=0`);
}
