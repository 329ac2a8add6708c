import type { ExpressionBuilder } from 'kysely';
import { z } from 'zod';
import type { Found } from '../../app/domain/access/found.ts';
import type { Account } from '../../app/domain/access/same-person.ts';
import type { Scope } from '../../app/domain/access/scope.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { AreaPage, AreaPageWords } from '../../app/domain/programme/area-page.ts';
import type { Reader } from '../connect.ts';
import type { Schema } from '../schema.ts';
import { programmeInScope } from './in-scope.ts';

const schema = z.strictObject({
	name: z.string(),
	whoItIsFor: z.string(),
	howToRefer: z.string(),
	contact: z.string(),
	interventions: z.array(
		z.strictObject({
			name: z.string(),
			strand: z.string(),
			description: z.string(),
			weeks: z.number().nullable(),
		}),
	),
});

/** The wall between the JSON column and the rules. */
export const parsePageWords = (text: string): AreaPageWords => schema.parse(JSON.parse(text));

export interface AreaPageRow extends AreaPage {
	readonly id: string;
	readonly areaName: string;
}

/** Every version of every page of a programme already found in scope: by area, the latest first. */
export async function listAreaPages(
	reader: Reader,
	programmeId: Found<'programme'>,
): Promise<readonly AreaPageRow[]> {
	const rows = await reader
		.selectFrom('areaPage as page')
		.innerJoin('area', 'area.id', 'page.areaId')
		.innerJoin('person as sender', 'sender.id', 'page.sentBy')
		.leftJoin('person as decider', 'decider.id', 'page.decidedBy')
		.select([
			'page.id',
			'page.areaId',
			'area.name as areaName',
			'page.number',
			'page.state',
			'page.words',
			'page.sentBy',
			'sender.name as senderName',
			'sender.email as senderEmail',
			'page.sentAt',
			'decider.name as decidedBy',
			'page.decidedAt',
			'page.reason',
		])
		.where('page.programmeId', '=', programmeId)
		.orderBy('area.name')
		.orderBy('page.areaId')
		.orderBy('page.number', 'desc')
		.execute();
	return rows.map(({ words, sentBy, senderName, senderEmail, ...row }) => ({
		...row,
		words: parsePageWords(words),
		sentBy: { personId: sentBy, name: senderName, email: senderEmail },
	}));
}

export interface WaitingPage {
	readonly slug: string;
	readonly programme: string;
	readonly area: string;
	readonly sentBy: Account;
	readonly sentAt: AreaPage['sentAt'];
}

/** Pages that wait for a second person, of the programmes that a reader reaches: by programme and area. */
export async function listPagesWaiting(
	reader: Reader,
	scope: Scope,
	today: IsoDate,
): Promise<readonly WaitingPage[]> {
	const rows = await reader
		.selectFrom('areaPage as page')
		.innerJoin('programme', 'programme.id', 'page.programmeId')
		.innerJoin('area', 'area.id', 'page.areaId')
		.innerJoin('person', 'person.id', 'page.sentBy')
		.select([
			'programme.slug',
			'programme.name as programme',
			'area.name as area',
			'page.sentBy as personId',
			'person.name',
			'person.email',
			'page.sentAt',
		])
		.where('page.state', '=', 'waiting')
		.where((eb) => programmeInScope(scope, today)(eb as unknown as ExpressionBuilder<Schema, 'programme'>))
		.orderBy('programme.name')
		.orderBy('programme.id')
		.orderBy('area.name')
		.orderBy('page.id')
		.execute();
	return rows.map(({ personId, name, email, ...row }) => ({ ...row, sentBy: { personId, name, email } }));
}

/** A version of the programme's specification has been published; asked of a programme already found in scope. */
export const isSpecified = async (reader: Reader, programmeId: Found<'programme'>): Promise<boolean> =>
	(await reader
		.selectFrom('specificationVersion')
		.select('id')
		.where('programmeId', '=', programmeId)
		.where('publishedAt', 'is not', null)
		.orderBy('id')
		.executeTakeFirst()) !== undefined;
