// Dates and numbers as the browser writes them in a language. Dates are civil ones, so
// they are taken and written in the same zone.

export function dated(tag, year, month, day) {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day));
}

export function numbered(tag, number) {
  return new Intl.NumberFormat(tag).format(number);
}
