import type { BoxError } from '../../../components/layout/question.ts';
import type { FilesRefusal } from '../../../domain/bid/bid-files.ts';
import type { FileRefusal } from '../../../domain/text/check-file.ts';
import type { Asked } from '../../../http/form-of.ts';
import { wordsOfFile } from '../../../http/words-of-file.ts';
import type { BidFacts } from '../../../operations/bid/show-bid.ts';
import { type AskedPart, addressOfPart } from '../asked-part.ts';
import { type WritingRefusal, writingRefusal } from '../refusal-words.ts';

export const attachForm = (bid: BidFacts, part: AskedPart): Asked => ({
	title: 'Attach a file',
	caption: part.title,
	back: addressOfPart(bid.bidId, part.key),
	intro: bid.isOpen
		? [
				part.kind === 'price'
					? 'It is sealed as it arrives, its name with it, and opened together with your prices.'
					: 'It is sealed as it arrives, its name with it, and opened together with your answers.',
				'It must not name or describe anybody who uses a service.',
			]
		: [],
	inset: bid.isOpen ? [] : ['This tender no longer takes bids.'],
	questions: bid.isOpen
		? [
				{
					kind: 'file',
					name: 'file',
					label: 'File',
					hint: 'A PDF, a Word document (DOCX) or an Excel workbook (XLSX), of up to 10 MB',
					accept: '.pdf,.docx,.xlsx',
				},
			]
		: [],
	button: bid.isOpen ? { text: 'Attach the file' } : null,
});

const TOO_MANY: Readonly<Record<FilesRefusal['code'], (most: number) => string>> = {
	'too-many-of-part': (most) =>
		`There are ${most} files here already, which is the most. Take one off, then attach this one`,
	'too-many-of-bid': (most) =>
		`The bid has ${most} files already, which is the most. Take one off, then attach this one`,
	'too-many-kept': (most) =>
		`Your organisation has submitted ${most} files for this lot already, and no more can be kept`,
};

export function attachRefusal(refusal: WritingRefusal | FileRefusal | FilesRefusal): BoxError {
	switch (refusal.code) {
		case 'too-many-of-part':
		case 'too-many-of-bid':
		case 'too-many-kept':
			return { field: 'file', message: TOO_MANY[refusal.code](refusal.most) };
		case 'not-open':
		case 'too-late':
		case 'locked':
		case 'another-key':
			return writingRefusal(refusal);
		default:
			return { field: 'file', message: wordsOfFile(refusal) };
	}
}
