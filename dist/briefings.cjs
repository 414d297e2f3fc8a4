'use strict'
/** A policy briefing that the dataset was made from. */
exports.briefings = require('./json/briefings.json')
