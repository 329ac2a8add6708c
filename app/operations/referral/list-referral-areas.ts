import { listReferralAreas as readReferralAreas } from '../../../db/read/referral-facts.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { Services } from '../../services.ts';

/** For everybody: the areas in which a programme runs today. */
export const listReferralAreas = (services: Services) =>
	readReferralAreas(services.db.reader, londonDay(services.clock.businessNow()));
