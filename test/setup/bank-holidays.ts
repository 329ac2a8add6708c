import { installBankHolidays } from '../../app/domain/calendar/bank-holidays.ts';
import { shippedBankHolidays } from '../../app/gateways/bank-holidays-file.ts';

/** Rules are tried without services, so what those install at start is installed for each file of tests. */
installBankHolidays(shippedBankHolidays());
