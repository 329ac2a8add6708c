import { envelopeOf } from '../../bid/bid-content.ts';
import { type BidFile, fileIdOf, isFileKey } from '../../bid/bid-files.ts';
import { receivedText } from '../../bid/received-text.ts';
import { fileOf, partOf } from '../../bid/sealed-content.ts';
import { writeInstant } from '../../calendar/write-date.ts';
import { writePounds } from '../../money/pence.ts';
import type { TenderNotice } from '../../tender/tender-notice.ts';
import type { ArchivedSubmission, TenderArchiveFacts } from './archive-facts.ts';

/** A file of the archive: its text, or which sealed part it is, as it is kept. */
export interface ArchiveFile {
	readonly name: string;
	/** For the index. */
	readonly what: string;
	readonly content: string | ArchivedPart | ArchivedBytes | ArchivedDocument;
}

interface ArchivedPart {
	readonly submissionId: string;
	readonly part: string;
}
/** The bytes of a bid's file: as they are sealed, or, where what tells of it has been opened, as they are. */
export interface ArchivedBytes {
	readonly bidId: string;
	readonly fileId: string;
	readonly opened: BidFile | null;
}

/** A file that stood in a version of the notice. */
interface ArchivedDocument {
	readonly documentFileId: string;
}

/** In letters, digits and dashes: a name that every computer takes, and no folder but the one that is meant. */
export const fileWords = (words: string): string =>
	words
		.normalize('NFKD')
		.replaceAll(/[^A-Za-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '')
		.slice(0, 60)
		.toLowerCase() || 'unnamed';

const json = (rows: unknown): string => `${JSON.stringify(rows, null, '\t')}\n`;

/** Everything of a tender but its papers, file by file, in the order of their names. */
export function archiveFiles(facts: TenderArchiveFacts): readonly ArchiveFile[] {
	return [
		...facts.versions.map(({ number, at, reason, notice }) => ({
			name: `notice/version-${number}.json`,
			what: `The notice that held from ${writeInstant(at)}${reason === '' ? '' : `. Why it was amended: ${reason}`}`,
			content: json(notice),
		})),
		...documentFiles(facts),
		...facts.submissions.flatMap((submission) => submissionFiles(facts, submission)),
		{
			name: 'portal-public-key.pem',
			what: 'The public key with which the signature of each receipt is checked (Ed25519)',
			content: facts.publicKey,
		},
		...facts.records.map(({ name, what, rows }) => ({ name: `${name}.json`, what, content: json(rows) })),
	].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Each file once, though it may stand in many versions. */
function documentFiles({ versions }: TenderArchiveFacts): readonly ArchiveFile[] {
	const all = new Map(
		versions.flatMap(({ notice }) =>
			notice.documents.map((document) => [document.fileId, document] as const),
		),
	);
	return [...all.values()].map(({ fileId, title, version, kind, hash }, index) => ({
		name: `notice/documents/${index + 1}-${fileWords(title)}-version-${version}.${kind}`,
		what: `A document of the tender, SHA-256 ${hash}: ${title}, version ${version}`,
		content: { documentFileId: fileId },
	}));
}

function submissionFiles(
	{ tenderId, notice }: TenderArchiveFacts,
	submission: ArchivedSubmission,
): readonly ArchiveFile[] {
	const { submissionId, sequence, bidder, number, parts, opened, ...rest } = submission;
	const folder = `bids/${String(sequence).padStart(4, '0')}-${fileWords(bidder)}`;
	const whose = `${bidder}, received on ${writeInstant(submission.receivedAt)}`;
	return [
		{
			name: `${folder}/receipt.json`,
			what: `What the portal signed when the bid came: ${whose}`,
			content: json({
				submissionId,
				sequence,
				bidder,
				number,
				...rest,
				parts,
				signedText: receivedText({ tenderId, ...submission }),
			}),
		},
		...parts.map(({ part }) => ({
			name: `${folder}/sealed/${fileWords(part)}.age`,
			what: `Sealed as it came, in the age format: ${sealedWhat(part)} of ${whose}`,
			content: { submissionId, part },
		})),
		...parts.flatMap(({ part }) =>
			isFileKey(part)
				? [
						{
							name: `${folder}/sealed/${fileWords(part)}-bytes.age`,
							what: `Sealed as it came, in the age format: the bytes of a file, padded, of ${whose}`,
							content: { bidId: submission.bidId, fileId: fileIdOf(part), opened: null },
						},
					]
				: [],
		),
		...filesIn(opened).map((file, index) => ({
			name: `${folder}/files/${index + 1}-${file.name}`,
			what: `A file as it was attached, SHA-256 ${file.digest}: ${whose}`,
			content: { bidId: submission.bidId, fileId: fileIdOf(file.part), opened: file },
		})),
		...(opened.length === 0
			? []
			: [
					{
						name: `${folder}/opened.json`,
						what: `What was opened, word for word as it was sealed: ${whose}`,
						content: json(opened.map(({ part, content }) => ({ part, content }))),
					},
					{
						name: `${folder}/opened.txt`,
						what: `The same to be read: ${whose}`,
						content: readable(notice, whose, opened),
					},
				]),
	];
}

const sealedWhat = (part: string): string =>
	part === 'price'
		? 'the price'
		: isFileKey(part)
			? `what is known of a file of the ${envelopeOf(part)}`
			: 'a part of the quality';

const filesIn = (opened: ArchivedSubmission['opened']): readonly BidFile[] =>
	opened.flatMap(({ part, content }) => (isFileKey(part) ? [fileOf(content)] : []));

function readable(
	{ questions, lots, requirements }: TenderNotice,
	whose: string,
	opened: ArchivedSubmission['opened'],
): string {
	const lines = opened
		.filter(({ part }) => !isFileKey(part))
		.map(({ content }) => partOf(content))
		.flatMap((part): readonly string[] => {
			if ('answers' in part)
				return [
					'What every bidder must meet',
					...part.answers.map(({ requirementId, meets, words }) => {
						const asks = requirements.find((each) => each.requirementId === requirementId)?.asks ?? '';
						return `${asks}: ${meets ? 'met' : 'not met'}. ${words}`;
					}),
				];
			if ('levels' in part)
				return [
					'Levels that are promised',
					...part.levels.map(({ kpiKey, percent }) => `${kpiKey}: ${percent}%`),
				];
			if ('prices' in part)
				return [
					'Prices',
					...part.prices.map(({ itemId, unitPricePence }) => {
						const item = lots.flatMap(({ items }) => items).find((each) => each.itemId === itemId);
						const line = lots.flatMap(({ lines }) => lines).find((each) => each.lineId === itemId);
						if (line !== undefined) return `${line.name}: ${writePounds(unitPricePence)}`;
						return `${item?.units ?? ''} places of ${itemId}: ${writePounds(unitPricePence)} each`;
					}),
				];
			const question = questions.find(({ questionId }) => part.part === `answer:${questionId}`);
			return [question?.asks ?? part.part, part.words];
		});
	const files = filesIn(opened).map(({ name, size, digest }) => `${name}: ${size} bytes, SHA-256 ${digest}`);
	const attached = files.length === 0 ? [] : ['Files', ...files];
	return `${[`Bid of ${whose}`, ...lines, ...attached].join('\n\n')}\n`;
}
