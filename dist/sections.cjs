'use strict'
/** A part of a briefing under one heading. */
exports.sections = require('./json/sections.json')
