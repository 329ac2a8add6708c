import { expect, test } from 'vitest';
import { looksPersonal } from './looks-personal.ts';

test.each([
	['a man, DOB 03/01/1984, left the group', 'date of birth', 'DOB 03/01/1984'],
	['D.O.B. 3-1-84', 'date of birth', 'D.O.B. 3-1-84'],
	['he was born on 3 January 1984', 'date of birth', 'born on 3 January 1984'],
	['her date of birth is 3rd Feb 2012', 'date of birth', 'date of birth is 3rd Feb 2012'],
	['the father (12/03/1985) did not attend', 'date of birth', '12/03/1985'],
	['James Carter 12/03/1985 left', 'name and date of birth', 'James Carter 12/03/1985'],
	["Siobhan O'Neill (born 7 May 2014)", 'name and date of birth', "Siobhan O'Neill (born 7 May 2014"],
	['NHS number 485 777 3456', 'NHS number', 'NHS number 485 777 3456'],
	['his number is 943 476 5919', 'NHS number', '943 476 5919'],
	['known as 9434765919 there', 'NHS number', '9434765919'],
	['her NI is QQ 12 34 56 C or AB123456C', 'National Insurance number', 'AB123456C'],
	['Janet Price, 12.03.2015', 'name and date of birth', 'Janet Price, 12.03.2015'],
	['jg 10 37 59 a', 'National Insurance number', 'jg 10 37 59 a'],
	['see case number BCC/123456', 'case number', 'case number BCC/123456'],
	['case no. 10234', 'case number', 'case no. 10234'],
	['crime ref 20BW/123456/22', 'case number', 'crime ref 20BW/123456/22'],
	['under 20BW/123456A/19 he', 'case number', '20BW/123456A/19'],
	['his PNC ID 99/123456A', 'case number', 'PNC ID 99/123456A'],
	['Mosaic 1182734', 'case number', 'Mosaic 1182734'],
	['they moved to B12 9QX', 'postcode', 'B12 9QX'],
	['they moved to WV113AB in May', 'postcode', 'WV113AB'],
	['lives at b12 9qx now', 'postcode', 'b12 9qx'],
	['at 14 Bristol Road', 'address', '14 Bristol Road'],
	['flat at 3a, Upper Holland Street', 'address', '3a, Upper Holland Street'],
	['ring 0121 496 0000', 'telephone number', '0121 496 0000'],
	['ring (0121) 496 0000', 'telephone number', '(0121) 496 0000'],
	['on 07700 900123 after six', 'telephone number', '07700 900123'],
	['on 07700900123 or', 'telephone number', '07700900123'],
	['on +44 7700 900123 or', 'telephone number', '+44 7700 900123'],
	['the flat (020 7946 0000)', 'telephone number', '020 7946 0000'],
	['write to someone@example.org', 'e-mail address', 'someone@example.org'],
	['Mrs Smith was pleased', 'name', 'Mrs Smith'],
	['Sarah Jones finished', 'name', 'Sarah Jones'],
	['her son tom is well', 'name', 'tom'],
	['his wife May was there', 'name', 'May'],
	['MARAC: K. Begum', 'name', 'K. Begum'],
	['the Khan family has moved', 'name', 'the Khan family'],
	['client JS rang', 'initials', 'client JS'],
	['then K.B. was rehoused', 'initials', 'K.B.'],
	['he was born in 1991', 'year of birth', 'born in 1991'],
	['(b. 1979) has left', 'year of birth', 'b. 1979'],
	['a man of 52 from Kingshurst', 'age and a place', 'man of 52'],
	['aged 11, at Colton Hills School', 'age and a place', 'aged 11'],
	['it is in Flat 4, Marlowe Court', 'address', 'Flat 4, Marlowe Court'],
	['she lives near the library at 9 Rowan Close', 'address', '9 Rowan Close'],
	['CRN X123456 was recalled', 'case number', 'CRN X123456'],
	['the URN is 20BW/4417/23 there', 'case number', 'URN is 20BW/4417/23'],
	['see JS120385 for why', 'date of birth', 'JS120385'],
	['NHS 943 476 5919', 'NHS number', 'NHS 943 476 5919'],
])('"%s" is asked about as a %s', (text, kind, excerpt) => {
	expect(looksPersonal(text)).toContainEqual({ kind, excerpt });
});

test.each([
	'We reached 40 of 50 partners between April and June 2017, against a target of 80%.',
	'The grant of £700,000 runs to 31 December 2018; we spent £87,500 this quarter, £1234567890 in all.',
	'Two groups of 12 started in Birmingham. In case of illness a second worker is trained.',
	'Reference to the Respect standard was made at the meeting on 6 September 2016.',
	'The Steering Group 12/03/2017 and the Violence Prevention Alliance, 3 May 2017, were told.',
	'Drive ran from 1 July 2019 to 31 March 2021; 175 perpetrators in 2 areas; in 2019 Sandwell Drive cases rose by 12.',
	'Case numbers rose from 120 to 1,450; recorded crime: 1500 offences; reference 2016/17; ref 2016-17 Q4.',
	'Returns for 01-04-2017 10 and 30/06/2017 12 were late. Counts were 0 1 2 3 4 5 6 7 8 9 10 11 12.',
	'485 777 3456 is no NHS number: its check digit is wrong.',
	'Birmingham is E08000025; decision WMPCC 009 2016, reference WMPCC/009/2016; charity 1234567; section 58 of the Act 2004.',
	'Ratios of 9/10, 2/5 and 48/60; on the 1st 2 weeks, by Q1 2nd; 3 Crown Court hearings, 5 New Chance places.',
	'In incident 12 of 14 the worker called back; weeks waited 4.5, 3.5, 10.0; 100 200 300 400.',
	'In May we will start; the Grace period ends in June. Will Turning North be ready? Mark the figure as final.',
	'Dr Foster Ltd; Queen Elizabeth Hospital; St Mary’s Church Hall; Victoria Law Courts; Clare’s Law.',
	'INV-100112 was paid on purchase order 4500123407; payment reference 88120034; PO120385.',
	'Training was held at Saffron House, 30 Victoria Street, B4 6QX. The service was born in 2017.',
	'Men aged 18 to 25 from Walsall left more often; children aged 5 in Dudley; a 3 year old programme in Coventry.',
	'',
])('"%s" is not asked about', (text) => {
	expect(looksPersonal(text)).toEqual([]);
});

test('the finds come in the order of the text, each once, and none inside another', () => {
	expect(
		looksPersonal('Write to a.b@example.org, born 3/4/1980, at B12 9QX; then B12 9QX, or a.b@example.org.'),
	).toEqual([
		{ kind: 'e-mail address', excerpt: 'a.b@example.org' },
		{ kind: 'date of birth', excerpt: 'born 3/4/1980' },
		{ kind: 'postcode', excerpt: 'B12 9QX' },
	]);
});

// An unbounded repetition would take minutes on one of these.
test.each([
	'ring 0121 496 0000. ',
	'a',
	'Aa ',
	'A',
	'1',
	'0 ',
	'a@',
	'a.',
	'12 ',
	'case ',
	'born ',
	'Ab Ab, ',
	' ',
	'-',
	'1/',
])('100,000 characters of %j are looked through in a moment', (piece) => {
	const text = piece.repeat(Math.ceil(100_000 / piece.length));
	const started = performance.now();
	expect(looksPersonal(text).length).toBeLessThanOrEqual(1);
	expect(performance.now() - started).toBeLessThan(2000);
});
