import type { Role } from '../../app/domain/access/role.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface MembershipTable {
	id: string;
	person_id: string;
	role: Role;
	starts_on: IsoDate;
	ends_on: IsoDate | null;
}
