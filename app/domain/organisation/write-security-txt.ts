import type { Instant } from '../calendar/iso-date.ts';
import type { SecurityContact } from './statements.ts';

/** The file of RFC 9116; null where nobody is named, or where what was said may not be relied on any more. */
export function writeSecurityTxt(
	security: SecurityContact | null,
	origin: string,
	now: Instant,
): string | null {
	if (security === null || security.expires <= now) return null;
	const { contacts, expires, policy } = security;
	return [
		...contacts.map((contact) => `Contact: ${contact}`),
		`Expires: ${expires}`,
		'Preferred-Languages: en',
		`Canonical: ${origin}/.well-known/security.txt`,
		...(policy === null ? [] : [`Policy: ${policy}`]),
		'',
	].join('\n');
}
