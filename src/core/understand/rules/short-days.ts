/** Months and weekdays as notes cut them short; a choice of a pattern. */
export const shortMonths = 'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
export const shortWeekdays = 'mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun';
