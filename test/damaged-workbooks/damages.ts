import { strFromU8, strToU8 } from 'fflate';
import {
	added,
	asPounds,
	boxSays,
	cellAt,
	type Damage,
	edited,
	inSheet,
	isOtherRow,
	nameOf,
	REFUSED,
	swapRows,
	unreadable,
	whole,
	without,
	zip,
} from './damage-of.ts';

/** What may befall a workbook between the portal and the portal, by what it is called in a report. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
	'nothing at all': (of) => whole(of.bytes),
	'cut short': (of, chance) => ({
		...whole(of.bytes.subarray(0, chance.below(of.bytes.length))),
		...REFUSED,
	}),
	'bytes flipped': (of, chance) => {
		const bytes = Uint8Array.from(of.bytes);
		for (let left = 1 + chance.below(8); left > 0; left -= 1)
			bytes[chance.below(bytes.length)]! ^= 1 + chance.below(255);
		return whole(bytes);
	},
	'bytes put in': (of, chance) => {
		const at = chance.below(of.bytes.length);
		const junk = Uint8Array.from({ length: 1 + chance.below(40) }, () => chance.below(256));
		const bytes = new Uint8Array([...of.bytes.subarray(0, at), ...junk, ...of.bytes.subarray(at)]);
		return { ...whole(bytes), ...REFUSED };
	},
	empty: () => ({ ...whole(new Uint8Array()), ...REFUSED }),
	'something else altogether': (_of, chance) => ({
		...whole(Uint8Array.from({ length: 2000 }, () => chance.below(256))),
		...REFUSED,
	}),
	'a bomb': (of) => added('xl/media/image1.xml', new Uint8Array(60_000_000))(of, null as never),
	'a bomb among its words': (of) => ({
		...whole(
			zip(
				edited(of, 'xl/sharedStrings.xml', (text) =>
					text.replace('</sst>', `${'<si><t>a</t></si>'.repeat(900_000)}</sst>`),
				),
			),
		),
		...REFUSED,
	}),
	'hundreds of parts': (of) => ({
		...whole(
			zip(
				new Map([
					...of.parts,
					...Array.from({ length: 300 }, (_, at) => [`xl/media/i${at}.png`, strToU8('x')] as const),
				]),
			),
		),
		...REFUSED,
	}),
	macros: added('xl/vbaProject.bin', 'x'),
	'another file inside': added('xl/embeddings/old.bin', '\xd0\xcf\x11\xe0'),
	'a link outward': (of) => ({
		...whole(
			zip(
				edited(of, 'xl/_rels/workbook.xml.rels', (text) =>
					text.replace(
						'</Relationships>',
						'<Relationship Id="x9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>',
					),
				),
			),
		),
		...REFUSED,
	}),
	'a document type': inSheet((text) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY a "1">]>'), REFUSED),
	'an entity of its own': inSheet((text) => text.replace('?>', '?><!ENTITY a "1">'), REFUSED),
	'a formula that fetches': boxSays(
		(s, r) => `<c r="${r}"${s}><f>WEBSERVICE("https://a.example")</f><v>1</v></c>`,
		null,
	),
	'a million rows': inSheet(
		(text) =>
			text.replace(
				'</sheetData>',
				`${Array.from({ length: 200_000 }, (_, at) => `<row r="${at + 700_000}"/>`).join('')}</sheetData>`,
			),
		REFUSED,
	),
	'figures in the last row there is': inSheet(
		(text) => text.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
		REFUSED,
	),
	'sixteen thousand columns': inSheet(
		(text) => text.replace('</sheetData>', '<row r="4000"><c r="XFD4000"><v>1</v></c></row></sheetData>'),
		REFUSED,
	),
	'a merge of a whole sheet': inSheet((text) =>
		text.replace(
			'</sheetData>',
			'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
		),
	),
	'a check over a whole sheet': inSheet((text) => text.replace(/sqref="[^"]*"/, 'sqref="A1:XFD1048576"')),
	'a name over a whole sheet': (of) =>
		whole(
			zip(
				edited(of, 'xl/workbook.xml', (text) =>
					text.replace(
						'</definedNames>',
						'<definedName name="All">Cover!$A$1:$XFD$1048576</definedName></definedNames>',
					),
				),
			),
		),
	'boxes merged': (of, chance) => {
		const box = chance.pick(of.boxes);
		const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(box.address) ?? [];
		const merge = `<mergeCells count="1"><mergeCell ref="${box.address}:${letters}${Number(row) + 1}"/></mergeCells>`;
		const below = of.boxes.find(
			(other) => other.part === box.part && other.address === `${letters}${Number(row) + 1}`,
		);
		const parts = edited(of, box.part, (text) => text.replace('</sheetData>', `</sheetData>${merge}`));
		return { bytes: zip(parts), instead: new Map(below === undefined ? [] : [[below.key, null]]) };
	},
	'a formula without its result': boxSays((s, r) => `<c r="${r}"${s}><f>1+1</f></c>`, null),
	'a formula with its result': boxSays(
		(s, r) => `<c r="${r}"${s}><f>SUM(3,4)</f><v>7</v></c>`,
		(box) => asPounds(box, '7'),
	),
	'an error': boxSays((s, r) => `<c r="${r}"${s} t="e"><v>#REF!</v></c>`, null),
	'a formula that came to an error': boxSays(
		(s, r) => `<c r="${r}"${s} t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
		null,
	),
	'true in a box': boxSays((s, r) => `<c r="${r}"${s} t="b"><v>1</v></c>`, null),
	'words in a box': boxSays((s, r) => `<c r="${r}"${s} t="inlineStr"><is><t>about 12</t></is></c>`, null),
	'a number as words': boxSays(
		(s, r) => `<c r="${r}"${s} t="inlineStr"><is><t> 12 </t></is></c>`,
		(box) => asPounds(box, '12'),
	),
	'full-width digits': boxSays(
		(s, r) => `<c r="${r}"${s} t="inlineStr"><is><t>１２</t></is></c>`,
		(box) => asPounds(box, '12'),
	),
	'thousands with a comma': boxSays(
		(s, r) => `<c r="${r}"${s} t="inlineStr"><is><t>1,204</t></is></c>`,
		(box) => (box.unit === 'weeks' ? null : asPounds(box, '1204')),
	),
	'thousands with a point': boxSays(
		(s, r) => `<c r="${r}"${s} t="inlineStr"><is><t>1.204</t></is></c>`,
		null,
	),
	'a negative number': boxSays((s, r) => `<c r="${r}"${s}><v>-4</v></c>`, null),
	'far too many digits': boxSays((s, r) => `<c r="${r}"${s}><v>0.30000000000000004</v></c>`, null),
	'a number of three hundred digits': boxSays((s, r) => `<c r="${r}"${s}><v>1e300</v></c>`, null),
	'a day in its own type': boxSays((s, r) => `<c r="${r}"${s} t="d"><v>2026-10-20</v></c>`, null),
	'letters behind a number': unreadable((s, r) => `<c r="${r}"${s}><v>12abc</v></c>`),
	'a comma in a number': unreadable((s, r) => `<c r="${r}"${s}><v>1,204</v></c>`),
	'a word that is in no list': unreadable((s, r) => `<c r="${r}"${s} t="s"><v>999999</v></c>`),
	'a type that nobody knows': unreadable((s, r) => `<c r="${r}"${s} t="z"><v>1</v></c>`),
	'a cell twice': unreadable((s, r) => `<c r="${r}"${s}><v>1</v></c><c r="${r}"${s}><v>2</v></c>`),
	'a cell that is nowhere': unreadable((s) => `<c${s}><v>1</v></c>`),
	'a comment round a value': unreadable((s, r) => `<c r="${r}"${s}><!-- <v>1</v> --><v>2</v></c>`),
	'a value that is hidden from some': unreadable((s, r) => `<c r="${r}"${s}><v><![CDATA[3]]></v></c>`),
	'a cell in a cell': unreadable((s, r) => `<c r="${r}"${s}><c r="${r}"><v>1</v></c></c>`),
	'a part cut short': inSheet((text) => text.slice(0, Math.floor(text.length / 2)), REFUSED),
	'tags taken out': inSheet((text) => text.replace('</row>', ''), REFUSED),
	'words between tags': inSheet((text) => text.replace('</c><c', '</c>12<c'), REFUSED),
	'a sheet without rows': inSheet((text) => text.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')),
	'the system of 1904': (of) =>
		whole(
			zip(edited(of, 'xl/workbook.xml', (text) => text.replace('<workbookPr', '<workbookPr date1904="1"'))),
		),
	'a box shown as a day': (of, chance) => {
		const box = chance.pick(of.boxes.filter(({ key }) => of.figures.get(key) !== ''));
		const parts = edited(of, box.part, (text) =>
			text.replace(cellAt(box.address), (all) => all.replace(/\ss="\d+"/, ' s="99999"')),
		);
		const styles = strFromU8(parts.get('xl/styles.xml')!);
		const count = (/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf[\s>]/g) ?? []).length;
		parts.set(
			'xl/styles.xml',
			strToU8(
				styles.replace('</cellXfs>', '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs>'),
			),
		);
		parts.set(box.part, strToU8(strFromU8(parts.get(box.part)!).replace(' s="99999"', ` s="${count}"`)));
		return { bytes: zip(parts), instead: new Map([[box.key, null]]) };
	},
	'names taken out': (of, chance) => {
		const box = chance.pick(of.boxes);
		const parts = edited(of, 'xl/workbook.xml', (text) =>
			text.replace(new RegExp(`<definedName name="${box.name}"[^>]*>[^<]*</definedName>`), ''),
		);
		return { bytes: zip(parts), instead: new Map([[box.key, null]]) };
	},
	'a name twice': (of, chance) => {
		const box = chance.pick(of.boxes);
		const other = chance.pick(of.boxes);
		const parts = edited(of, 'xl/workbook.xml', (text) =>
			text.replace(
				'</definedNames>',
				`<definedName name="${box.name}">${nameOf(of, other)}</definedName></definedNames>`,
			),
		);
		return { bytes: zip(parts), instead: new Map([[box.key, null]]) };
	},
	'a name on another’s cell': (of, chance) => {
		const box = chance.pick(of.boxes);
		const other = chance.pick(of.boxes.filter((each) => each !== box));
		const parts = edited(of, 'xl/workbook.xml', (text) =>
			text.replace(
				new RegExp(`(<definedName name="${box.name}"[^>]*>)[^<]*`),
				(_all, tag: string) => `${tag}${nameOf(of, other)}`,
			),
		);
		return {
			bytes: zip(parts),
			instead: new Map([
				[box.key, null],
				[other.key, null],
			]),
		};
	},
	'all names taken out': (of) => ({
		bytes: zip(
			edited(of, 'xl/workbook.xml', (text) => text.replace(/<definedNames>.*<\/definedNames>/s, '')),
		),
		instead: new Map(of.boxes.map(({ key }) => [key, null])),
	}),
	'a sheet renamed behind the back of its names': (of, chance) => {
		const [name] = chance.pick([...of.partOf]);
		const parts = edited(of, 'xl/workbook.xml', (text) => text.replace(`name="${name}"`, 'name="Renamed"'));
		return whole(zip(parts));
	},
	'a sheet gone': (of, chance) => ({ ...whole(zip(without(of, chance.pick(of.boxes).part))), ...REFUSED }),
	'its words gone': (of) => whole(zip(without(of, 'xl/sharedStrings.xml'))),
	'its formats gone': (of) => whole(zip(without(of, 'xl/styles.xml'))),
	'its list of parts gone': (of) => ({ ...whole(zip(without(of, '[Content_Types].xml'))), ...REFUSED }),
	'its identity edited': (of, chance) => {
		const parts = edited(of, 'xl/sharedStrings.xml', (text) => {
			const words = ['agreement', 'Figure_', 'figure|', 'whole'].filter((word) => text.includes(word));
			return text.replace(chance.pick(words), 'edited');
		});
		return whole(zip(parts));
	},
	'rows sorted by somebody': (of, chance) => {
		const box = chance.pick(of.boxes);
		const row = /\d+$/.exec(box.address)?.[0] ?? '';
		const other = of.boxes.find((each) => each.part === box.part && isOtherRow(each.key, box.key));
		if (other === undefined) return whole(of.bytes);
		const otherRow = /\d+$/.exec(other.address)?.[0] ?? '';
		const parts = edited(of, box.part, (text) => swapRows(text, row, otherRow));
		const moved = of.boxes.filter(
			({ part, address }) => part === box.part && [row, otherRow].includes(/\d+$/.exec(address)?.[0] ?? ''),
		);
		return { bytes: zip(parts), instead: new Map(moved.map(({ key }) => [key, null])) };
	},
};
