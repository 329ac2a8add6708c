import { expect, test } from 'vitest';
import { findActor } from '../../../db/read/actors.ts';
import { aCommissioningBody } from '../../../scripts/starting-data/factories/organisation.ts';
import { aPortalOfPeople } from '../../../test/setup/portal-of-people.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { endSeat } from './end-seat.ts';
import { listBoards } from './list-boards.ts';
import { removeMeeting } from './remove-meeting.ts';
import { saveBoard } from './save-board.ts';
import { saveMeeting } from './save-meeting.ts';
import { seatMember } from './seat-member.ts';
import { showBoard } from './show-board.ts';

const CONTENT = { name: 'Strategic Policing and Crime Board', publishes: true };

eachEngine((makeDb) => {
	async function aBody() {
		const portal = aPortalOfPeople(await makeDb());
		const body = aCommissioningBody(portal.world, { name: 'West' });
		const another = aCommissioningBody(portal.world, { name: 'East' });
		const officer = await portal.somebody('officer', { organisation: body });
		const administrator = await portal.somebody('organisation-administrator', { organisation: body });
		const member = await portal.somebody('board-member', { organisation: body });
		const stranger = await portal.somebody('officer', { organisation: another });
		const commandId = () => portal.services.ids.next();
		const done = await saveBoard(portal.services, officer.actor, {
			commandId: commandId(),
			changes: null,
			content: CONTENT,
		});
		const boardId = done.ok ? done.value.boardId : '';
		const meeting = (heldOn: string, papersDueOn: string, meetingId: string | null = null, by = officer) =>
			saveMeeting(portal.services, by.actor, {
				commandId: commandId(),
				boardId,
				meetingId,
				meeting: { heldOn: isoDate(heldOn), papersDueOn: isoDate(papersDueOn) },
			});
		const seat = (personId: string, startsOn: string, by = administrator) =>
			seatMember(portal.services, by.actor, {
				commandId: commandId(),
				boardId,
				personId,
				startsOn: isoDate(startsOn),
			});
		const end = (personId: string, by = administrator) =>
			endSeat(portal.services, by.actor, { commandId: commandId(), boardId, personId });
		const boardsOn = async (personId: string, day: string) =>
			(await findActor(portal.services.db.reader, personId, isoDate(day)))?.boardIds;
		return {
			...portal,
			officer,
			administrator,
			member,
			stranger,
			commandId,
			boardId,
			meeting,
			seat,
			end,
			boardsOn,
		};
	}

	test('an officer adds a board of their own body, which no other body sees, and no two boards of a body have one name', async () => {
		const t = await aBody();
		expect(await listBoards(t.services, t.officer.actor)).toMatchObject([
			{ ...CONTENT, nextMeetingOn: null },
		]);
		expect(await listBoards(t.services, t.stranger.actor)).toEqual([]);
		expect(await showBoard(t.services, t.stranger.actor, t.boardId)).toBeNull();
		const again = {
			commandId: t.commandId(),
			changes: null,
			content: { ...CONTENT, name: CONTENT.name.toUpperCase() },
		};
		expect(await saveBoard(t.services, t.officer.actor, again)).toEqual({ ok: false, refusal: 'name-taken' });
		expect((await saveBoard(t.services, t.stranger.actor, { ...again, commandId: t.commandId() })).ok).toBe(
			true,
		);
		const theirs = {
			commandId: t.commandId(),
			changes: { boardId: t.boardId, expectedVersion: 1 },
			content: CONTENT,
		};
		expect(await saveBoard(t.services, t.stranger.actor, theirs)).toEqual({
			ok: false,
			refusal: 'not-found',
		});
	});

	test('of two officers who change a board the second is told', async () => {
		const t = await aBody();
		const change = (publishes: boolean) =>
			saveBoard(t.services, t.officer.actor, {
				commandId: t.commandId(),
				changes: { boardId: t.boardId, expectedVersion: 1 },
				content: { ...CONTENT, publishes },
			});
		expect((await change(false)).ok).toBe(true);
		expect(await change(false)).toEqual({ ok: false, refusal: 'changed-meanwhile' });
		expect((await showBoard(t.services, t.officer.actor, t.boardId))?.board.publishes).toBe(false);
		expect(await t.actionsOn(t.boardId)).toEqual(['board.added', 'board.changed']);
	});

	test('meetings are planned for days to come, one on a day, with papers due by then', async () => {
		const t = await aBody();
		expect((await t.meeting('2026-12-01', '2026-11-24')).ok).toBe(true);
		expect(await t.meeting('2026-12-01', '2026-11-24')).toEqual({ ok: false, refusal: 'day-taken' });
		expect(await t.meeting('2026-10-19', '2026-10-12')).toEqual({ ok: false, refusal: 'in-the-past' });
		expect(await t.meeting('2026-12-08', '2026-12-09')).toEqual({
			ok: false,
			refusal: 'papers-after-meeting',
		});
		expect(await t.meeting('2026-12-09', '2026-12-02', null, t.stranger)).toEqual({
			ok: false,
			refusal: 'not-found',
		});
		const [meeting] = (await showBoard(t.services, t.officer.actor, t.boardId))?.meetings ?? [];
		expect((await t.meeting('2026-12-02', '2026-11-25', meeting?.id ?? '')).ok).toBe(true);
		expect((await listBoards(t.services, t.officer.actor))?.[0]?.nextMeetingOn).toBe('2026-12-02');
		const remove = () =>
			removeMeeting(t.services, t.officer.actor, {
				commandId: t.commandId(),
				boardId: t.boardId,
				meetingId: meeting?.id ?? '',
			});
		expect((await remove()).ok).toBe(true);
		expect(await remove()).toEqual({ ok: false, refusal: 'not-found' });
		expect(await t.actionsOn(t.boardId)).toEqual([
			'board.added',
			'board.meeting-added',
			'board.meeting-changed',
			'board.meeting-removed',
		]);
	});

	test('a board member who is given a seat reads for that board from the day on, and no longer once it has ended', async () => {
		const t = await aBody();
		expect((await t.seat(t.member.id, '2026-11-01')).ok).toBe(true);
		expect(await t.boardsOn(t.member.id, '2026-10-31')).toEqual([]);
		expect(await t.boardsOn(t.member.id, '2026-11-01')).toEqual([t.boardId]);
		expect(await t.seat(t.member.id, '2026-11-02')).toEqual({ ok: false, refusal: 'sits-already' });
		expect((await t.end(t.member.id)).ok).toBe(true);
		expect(await t.end(t.member.id)).toEqual({ ok: false, refusal: 'not-seated' });
		expect((await t.seat(t.member.id, '2026-10-20')).ok).toBe(true);
		t.passMinutes(3 * 24 * 60);
		expect((await t.end(t.member.id)).ok).toBe(true);
		expect(await t.boardsOn(t.member.id, '2026-10-23')).toEqual([]);
		expect(await t.boardsOn(t.member.id, '2026-10-22')).toEqual([t.boardId]);
		expect(await t.actionsOn(t.boardId)).toEqual([
			'board.added',
			'board.seat-taken',
			'board.seat-ended',
			'board.seat-taken',
			'board.seat-ended',
		]);
	});

	test('nobody is seated who is no board member of that body, and nobody looks back', async () => {
		const t = await aBody();
		expect(await t.seat(t.officer.id, '2026-11-01')).toEqual({ ok: false, refusal: 'not-a-member' });
		expect(await t.seat(t.member.id, '2026-10-19')).toEqual({ ok: false, refusal: 'in-the-past' });
		expect(await t.seat(t.member.id, '2026-11-01', t.stranger)).toEqual({ ok: false, refusal: 'not-found' });
	});
});
