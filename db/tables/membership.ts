import type { Role } from '../../app/domain/access/role.ts';
import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';

export interface MembershipTable {
	id: string;
	personId: string;
	role: Role;
	startsOn: IsoDate;
	endsOn: IsoDate | null;
}
