import type { IsoDate } from '../calendar/iso-date.ts';
import type { Role } from './role.ts';

/** A role held from a day to a day, both included; to no day yet where `endsOn` is null. */
export interface Membership {
	readonly id: string;
	readonly role: Role;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate | null;
}

export const isInForce = (
	{ startsOn, endsOn }: Pick<Membership, 'startsOn' | 'endsOn'>,
	today: IsoDate,
): boolean => startsOn <= today && (endsOn === null || endsOn >= today);

export const isOver = ({ endsOn }: Pick<Membership, 'endsOn'>, today: IsoDate): boolean =>
	endsOn !== null && endsOn < today;
