'use strict'
/** A temporal expression, as TimeML’s TIMEX3 marks it. */
exports.dates = require('./json/dates.json')
