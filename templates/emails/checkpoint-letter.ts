import type { Checkpoint } from '../../app/domain/access/audit-checkpoint.ts';
import { writeInstant } from '../../app/domain/calendar/write-date.ts';
import { type Addressee, type Letter, letter } from './letter.ts';

/** To be kept by an auditor: with it they can show later that the trail was cut off or made anew. */
export const checkpointLetter = (
	to: Addressee,
	{
		sequence,
		hash,
		at,
		signature,
		keyDigest,
		link,
	}: Checkpoint & { readonly signature: string; readonly keyDigest: string; readonly link: string },
): Letter =>
	letter(
		'trail-checkpoint',
		to,
		`Audit trail: checkpoint of ${writeInstant(at)}`,
		[
			`On ${writeInstant(at)} the portal’s audit trail ended with entry ${sequence}.`,
			'Keep this message. If the trail is ever cut short or written anew, it will no longer have an entry with this number and digest.',
			`Digest of entry ${sequence}: ${hash}`,
			`Signature: ${signature}`,
			`SHA-256 of the key that signed it: ${keyDigest}`,
			'The audit trail:',
		],
		link,
	);
