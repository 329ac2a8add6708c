import { plural } from '../../text/list-words.ts';
import type { TenderArchiveFacts } from './archive-facts.ts';

interface Indexed {
	readonly name: string;
	readonly what: string;
}

/** What the archive is, how it is checked, and what each file of it is. */
export const archiveIndex = (facts: TenderArchiveFacts, files: readonly Indexed[]): string =>
	[
		`${facts.notice.title}`,
		`Everything that the portal of ${facts.body} keeps of this tender.`,
		'',
		'HOW IT IS CHECKED',
		'',
		'1. Every file is what it was when the archive was made: sha256sum -c SHA256SUMS',
		'2. Each bid is the one that came, at the time that is named: the signature in receipt.json (Ed25519, base64) is of the text under signedText, and is checked with portal-public-key.pem. The bidder holds the same receipt.',
		'3. The sealed parts are age files (age-encryption.org). The archive holds no key to them. Whoever holds a bid’s own key, or the key of its envelope, opens them with: age -d -i KEY FILE',
		'   The bytes of an opened file (-bytes.age) are sealed to a key of that file alone as well, which stands in opened.json. Inside stand four bytes of length, the file, and zeros.',
		'4. The digest of a part, in receipt.json, is of a salt and of what the part says. The salt stands inside the sealed part and on the bidder’s receipt. The commitment is of the parts’ digests.',
		'5. trail.json holds the tender’s events of the audit trail. The hash of an event is SHA-256 of the JSON list of its sequence, at, personId, role, organisationId, bodyId, action, subjectKind, subjectId, payloadDigest and previousHash. Events of other records stand between them, so the chain is proven whole at the portal alone (npm run verify-audit).',
		'',
		'WHAT IS NOT IN IT',
		'',
		'Who asked which question: the answers went to everybody.',
		'Files that the office uploaded and that stood in no version of the notice that was published.',
		...(facts.withdrawn === 0
			? []
			: [
					`What a bidder took back before bids closed: ${plural(facts.withdrawn, 'bid was', 'bids were')} withdrawn, never opened, and told to nobody.`,
				]),
		'What an evaluator typed and did not save. Scores of an answer that not everybody has scored yet.',
		'The salts of the audit trail’s payloads: with them short words could be guessed at.',
		'That this archive was downloaded: the audit trail at the portal has it.',
		'',
		'FILES',
		'',
		...files.map(({ name, what }) => `${name}\n    ${what}`),
		'SHA256SUMS\n    The hash of every other file',
		'',
	].join('\n');
