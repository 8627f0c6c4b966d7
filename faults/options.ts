/** @throws {RangeError} naming the option and what it may be. */
export const wholeNumber = (option: string, given: string): number => {
  const number = Number(given);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new RangeError(`${option} is "${given}"; give a whole number from 1`);
};
