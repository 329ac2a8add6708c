import {
	type CellView,
	only,
	type RecordBlock,
	type TableView,
	words,
} from '../../components/layout/record-view.ts';
import {
	fileIdOf,
	MOST_FILES_OF_A_BID,
	MOST_FILES_OF_A_PART,
	mayHaveFiles,
	partOfKey,
} from '../../domain/bid/bid-files.ts';
import type { BidFacts, FileShown } from '../../operations/bid/show-bid.ts';
import { addressOfPart } from './asked-part.ts';
import { writeSize } from './size-words.ts';

export const filesOf = ({ files }: Pick<BidFacts, 'files'>, key: string): readonly FileShown[] =>
	files.filter(({ part }) => partOfKey(part) === key);

export const writtenFiles = (bid: Pick<BidFacts, 'files'>, key: string): readonly FileShown[] =>
	filesOf(bid, key).filter(({ isWritten }) => isWritten);

export const addressOfFile = (bidId: string, { part }: Pick<FileShown, 'part'>): `/${string}` =>
	`/bids/${bidId}/files/${fileIdOf(part)}`;

/** Under a part: what is attached to it, and where one more is attached. */
export function filesBlocks(bid: BidFacts, key: string): readonly RecordBlock[] {
	if (!mayHaveFiles(key) || (!bid.isOpen && filesOf(bid, key).length === 0)) return [];
	const hasRoom =
		writtenFiles(bid, key).length < MOST_FILES_OF_A_PART &&
		bid.files.filter(({ isWritten }) => isWritten).length < MOST_FILES_OF_A_BID;
	return [
		{ kind: 'table', table: filesTable(bid, key) },
		...only(bid.isOpen && hasRoom, {
			kind: 'actions',
			actions: [{ href: `${addressOfPart(bid.bidId, key)}/upload`, text: 'Attach a file', as: 'secondary' }],
		}),
	];
}

const filesTable = (bid: BidFacts, key: string): TableView => ({
	id: 'files',
	caption: 'Files',
	large: true,
	columns: [words('File'), words('Size'), ...(bid.isOpen ? [words('Take off')] : [])],
	rows: filesOf(bid, key).map((file) => ({
		key: file.part,
		cells: [linkTo(bid, file), writeSize(file.size), ...(bid.isOpen ? [takeOff(bid, file)] : [])],
	})),
	empty: 'No file is attached.',
	says: bid.isOpen
		? [
				`Up to ${MOST_FILES_OF_A_PART} here, and ${MOST_FILES_OF_A_BID} for the whole bid. Save what you have written before you attach one.`,
			]
		: [],
});

const linkTo = ({ bidId }: BidFacts, file: FileShown): CellView => {
	const link = { text: file.name, href: addressOfFile(bidId, file) };
	return file.isWritten
		? link
		: { cell: link, below: 'Removed since the latest submission, which still has it' };
};

const takeOff = ({ bidId }: BidFacts, file: FileShown): CellView =>
	file.isWritten ? { text: 'Take off', href: `${addressOfFile(bidId, file)}/remove`, of: file.name } : '';
