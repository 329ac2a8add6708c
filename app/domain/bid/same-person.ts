export { type Account, areOnePerson } from '../access/same-person.ts';
