'use strict'
/** A person, state, organisation or group that acts or is acted upon. */
exports.actors = require('./json/actors.json')
