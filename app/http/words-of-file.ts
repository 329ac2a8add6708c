import type { FileKind, FileRefusal } from '../domain/text/check-file.ts';

const AS_A_KIND: Readonly<Record<FileKind, string>> = {
	pdf: 'a PDF',
	png: 'a PNG picture',
	jpeg: 'a JPEG photograph',
	docx: 'a Word document (.docx)',
	xlsx: 'an Excel workbook (.xlsx)',
};
const PRINT_AGAIN = 'Open it, choose Print, save it as a PDF and send that.';
const WITHOUT = 'Save it without and send that, or send a PDF.';

const WORDS: Readonly<Record<Exclude<FileRefusal['code'], 'wrong-kind'>, string>> = {
	'no-file': 'Select a file',
	'empty-file': 'The file you selected is empty',
	'too-large': 'The file must be no larger than 10 MB',
	'image-not-whole': 'The picture is damaged or is not what its name says. Save it again and send that.',
	'too-much-to-check': `The file is made in a way that takes the portal too long to look through. ${PRINT_AGAIN}`,
	'checks-busy': 'The portal is busy looking through other files. Wait a minute and send yours again.',
	'pdf-not-whole': 'The PDF is damaged or cut short. Save it again and send that.',
	'pdf-encrypted': `The PDF is protected by a password or restricted. ${PRINT_AGAIN}`,
	'pdf-script': `The PDF has a script in it, which would run when somebody opens it. ${PRINT_AGAIN}`,
	'pdf-launches': `The PDF starts a program or sends something when it is opened. ${PRINT_AGAIN}`,
	'pdf-holds-files': `The PDF has other files inside it. ${PRINT_AGAIN}`,
	'pdf-form-or-media': `The PDF has film, sound or an electronic form in it. ${PRINT_AGAIN}`,
	'pdf-not-checkable': `The PDF is packed in a way that the portal cannot look into. ${PRINT_AGAIN}`,
	'zip-not-whole':
		'The Word or Excel file is damaged, or made by a program that does not keep to the format. Open it in Word or Excel, save it again and send that.',
	'zip-encrypted': 'The Word or Excel file is protected by a password. Save it without and send that.',
	'zip-too-large': `The Word or Excel file is larger inside than the portal looks through: 40 MB, or 200 parts such as pictures and sheets. ${PRINT_AGAIN}`,
	'zip-unsafe-names':
		'The Word or Excel file has parts with names that could be written outside it, or twice the same. Open it in Word or Excel, save it again and send that.',
	'office-macros': `The Word or Excel file has macros or controls in it, which would run on somebody’s computer. ${WITHOUT}`,
	'office-holds-files': `The Word or Excel file has other files inside it, such as an embedded workbook, film or sound. Paste them as pictures, or send them as files of their own.`,
	'office-outside': `The Word or Excel file fetches or starts something outside it when it is opened: a template, linked picture, workbook or data connection, or a field or formula that does so. ${WITHOUT}`,
	'office-link': `The Word or Excel file has a link to something other than a web page or an e-mail address. Remove it and send the file again.`,
	'office-doctype': `The Word or Excel file has a document type declaration in it, which neither program writes. Open it in Word or Excel, save it again and send that.`,
	'office-not-checkable': `The Word or Excel file is written in a way that the portal cannot look into. Open it in Word or Excel, save it again and send that.`,
};

/** Which rule refused the file, in a sentence for its box. */
export const wordsOfFile = (refusal: FileRefusal): string =>
	refusal.code === 'wrong-kind'
		? `The file must be ${oneOf(refusal.allowed.map((kind) => AS_A_KIND[kind]))}`
		: WORDS[refusal.code];

const oneOf = (kinds: readonly string[]): string =>
	kinds.length === 1 ? kinds.join('') : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
