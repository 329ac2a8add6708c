import { installBankHolidays } from '../../app/domain/calendar/bank-holidays.ts';
import { readBankHolidays } from '../../app/gateways/bank-holidays-file.ts';

/** Rules are tried without services, so what those install at start is installed for each file of tests. */
const shipped = readBankHolidays(null);
if ('wrong' in shipped) throw new Error(shipped.wrong);
installBankHolidays(shipped);
