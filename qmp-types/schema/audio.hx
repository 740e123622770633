HXCOMM exact

SQMP
Audio
=====

Audio backends and their options.

EQMP

SQMP
Structure AudiodevPerDirectionOptions
-------------------------------------
Since 4.0

Settings every audio backend has, given once for playback and once for
recording.

Members:

- "mixing-engine": true lets QEMU itself mix all streams of the guest's sound
  cards and convert samples to what the host can take; false hands each stream
  to the host unmixed and demands that "fixed-settings" is false too
  (json-bool, optional, default true, since 4.2)
- "fixed-settings": true opens the host's device with the frequency, channels
  and format given here, whatever the guest asks for; false follows the guest,
  and then these three members are forbidden
  (json-bool, optional, default true)
- "frequency": sample rate in hertz while the settings are fixed
  (json-uint32, optional, default 44100)
- "channels": how many channels the stream has while the settings are fixed, 2
  being stereo (json-uint32, optional, default 2)
- "voices": how many streams the backend may open at the same time
  (json-uint32, optional, default 1)
- "format": encoding of a sample while the settings are fixed
  (AudioFormat, optional, default s16)
- "buffer-length": length of the audio buffer in microseconds; absent leaves
  the choice to the driver (json-uint32, optional)

EQMP

SQMP
Structure AudiodevGenericOptions
--------------------------------
Since 4.0

Settings of a backend that knows nothing beyond the common ones, such as none
and spice.

Members:

- "in": how sound is recorded, from host to guest; absent means defaults
  throughout (AudiodevPerDirectionOptions, optional)
- "out": how sound is played, from guest to host; absent means defaults
  throughout (AudiodevPerDirectionOptions, optional)

EQMP

SQMP
Structure AudiodevDBusOptions
-----------------------------
Since 10.0

Settings of a backend that passes sound to clients on D-Bus.

Members:

- "in": how sound is recorded, from client to guest
  (AudiodevPerDirectionOptions, optional)
- "out": how sound is played, from guest to client
  (AudiodevPerDirectionOptions, optional)
- "nsamples": samples moved by one read or write; the value when absent amounts
  to 10 milliseconds at 48 kHz (json-uint32, optional, default 480)

EQMP

SQMP
Structure AudiodevAlsaPerDirectionOptions
-----------------------------------------
Since 4.0
Base: AudiodevPerDirectionOptions

Settings for one direction of a backend on top of ALSA, the sound system of the
Linux kernel.

Members:

- "dev": ALSA's name of the device, for example hw:0,0
  (json-string, optional, default default)
- "period-length": microseconds of sound after which the device wants service;
  absent leaves it to the driver (json-uint32, optional)
- "try-poll": wait for the device with poll, and go on without where the device
  cannot do that (json-bool, optional, default true)

EQMP

SQMP
Structure AudiodevAlsaOptions
-----------------------------
Since 4.0

Settings of a backend that uses ALSA on a Linux host.

Members:

- "in": how sound is recorded from an ALSA device
  (AudiodevAlsaPerDirectionOptions, optional)
- "out": how sound is played on an ALSA device
  (AudiodevAlsaPerDirectionOptions, optional)
- "threshold": microseconds of sound that have to be buffered before playback
  begins (json-uint32, optional)

EQMP

SQMP
Structure AudiodevSndioOptions
------------------------------
Since 7.2

Settings of a backend that uses sndio, the sound system of OpenBSD.

Members:

- "in": how sound is recorded, from host to guest
  (AudiodevPerDirectionOptions, optional)
- "out": how sound is played, from guest to host
  (AudiodevPerDirectionOptions, optional)
- "dev": device in sndio's notation (json-string, optional, default default)
- "latency": size of the buffer for playback, in microseconds
  (json-uint32, optional)

EQMP

SQMP
Structure AudiodevCoreaudioPerDirectionOptions
----------------------------------------------
Since 4.0
Base: AudiodevPerDirectionOptions

Settings for one direction of a backend on Core Audio, the sound system of
macOS.

Members:

- "buffer-count": how many buffers are kept in flight (json-uint32, optional)

EQMP

SQMP
Structure AudiodevCoreaudioOptions
----------------------------------
Since 4.0

Settings of a backend that uses Core Audio on macOS.

Members:

- "in": how sound is recorded, from host to guest
  (AudiodevCoreaudioPerDirectionOptions, optional)
- "out": how sound is played, from guest to host
  (AudiodevCoreaudioPerDirectionOptions, optional)

EQMP

SQMP
Structure AudiodevDsoundOptions
-------------------------------
Since 4.0

Settings of a backend that uses DirectSound on Windows.

Members:

- "in": how sound is recorded, from host to guest
  (AudiodevPerDirectionOptions, optional)
- "out": how sound is played, from guest to host
  (AudiodevPerDirectionOptions, optional)
- "latency": microseconds by which playback is delayed further
  (json-uint32, optional, default 10000)

EQMP

SQMP
Structure AudiodevJackPerDirectionOptions
-----------------------------------------
Since 5.1
Base: AudiodevPerDirectionOptions

Settings for one direction of a backend that is a client of a JACK server.

Members:

- "server-name": which of several JACK servers to join. If absent, the
  environment variable JACK_DEFAULT_SERVER decides, and without it the server
  called default is used (json-string, optional)
- "client-name": name under which QEMU shows up in JACK, the guest's name if
  absent. The server varies a name that is taken, except when "exact-name"
  forbids it (json-string, optional)
- "connect-ports": regular expression; ports of other JACK clients that match
  it are connected as soon as they are seen. If absent, nothing is connected
  automatically (json-string, optional)
- "start-server": launch a JACK server when none is running
  (json-bool, optional, default false)
- "exact-name": insist on the client name as it is, instead of accepting one
  that JACK made unique (json-bool, optional, default false)

EQMP

SQMP
Structure AudiodevJackOptions
-----------------------------
Since 5.1

Settings of a backend that sends and receives sound through JACK.

Members:

- "in": how sound is recorded, from JACK to the guest
  (AudiodevJackPerDirectionOptions, optional)
- "out": how sound is played, from the guest to JACK
  (AudiodevJackPerDirectionOptions, optional)

EQMP

SQMP
Structure AudiodevOssPerDirectionOptions
----------------------------------------
Since 4.0
Base: AudiodevPerDirectionOptions

Settings for one direction of a backend that uses the Open Sound System.

Members:

- "dev": path of the device file (json-string, optional, default /dev/dsp)
- "buffer-count": how many buffers the device is asked for
  (json-uint32, optional)
- "try-poll": wait for the device with poll, and go on without where the device
  cannot do that (json-bool, optional, default true)

EQMP

SQMP
Structure AudiodevOssOptions
----------------------------
Since 4.0

Settings of a backend that uses the Open Sound System, as on FreeBSD.

Members:

- "in": how sound is recorded from the device file
  (AudiodevOssPerDirectionOptions, optional)
- "out": how sound is played on the device file
  (AudiodevOssPerDirectionOptions, optional)
- "try-mmap": map the device's buffer into memory, and use ordinary reads and
  writes where that fails (json-bool, optional, default true)
- "exclusive": claim the device for this process alone, which rules out mixing
  by vmix (json-bool, optional, default false)
- "dsp-policy": trade of delay against processor time, from 0 for the shortest
  delay and the highest load to 10 for the opposite; -1 selects fragment mode.
  Platforms without such a setting pay no regard to it
  (json-uint32, optional, default 5)

EQMP

SQMP
Structure AudiodevPaPerDirectionOptions
---------------------------------------
Since 4.0
Base: AudiodevPerDirectionOptions

Settings for one direction of a backend that is a client of PulseAudio.

Members:

- "name": PulseAudio's name of the sink to play on or the source to record
  from; absent leaves the choice to PulseAudio (json-string, optional)
- "stream-name": how the stream is called in PulseAudio's mixer, which tells
  several guests or sound cards apart; the id of the audio backend if absent
  (json-string, optional, since 4.2)
- "latency": delay PulseAudio should aim at, in microseconds
  (json-uint32, optional, default 15000)

EQMP

SQMP
Structure AudiodevPaOptions
---------------------------
Since 4.0

Settings of a backend that sends and receives sound through PulseAudio.

Members:

- "in": how sound is recorded from a PulseAudio source
  (AudiodevPaPerDirectionOptions, optional)
- "out": how sound is played on a PulseAudio sink
  (AudiodevPaPerDirectionOptions, optional)
- "server": address of the PulseAudio server; without it the client library
  picks one (json-string, optional)

EQMP

SQMP
Structure AudiodevPipewirePerDirectionOptions
---------------------------------------------
Since 8.1
Base: AudiodevPerDirectionOptions

Settings for one direction of a backend that is a client of PipeWire.

Members:

- "name": PipeWire's name of the sink to play on or the source to record from;
  absent leaves the choice to PipeWire (json-string, optional)
- "stream-name": how the stream is called in PipeWire's graph, which tells
  several guests or sound cards apart; the id of the audio backend if absent
  (json-string, optional)
- "latency": delay PipeWire should aim at, in microseconds
  (json-uint32, optional, default 46000)

EQMP

SQMP
Structure AudiodevPipewireOptions
---------------------------------
Since 8.1

Settings of a backend that sends and receives sound through PipeWire.

Members:

- "in": how sound is recorded from a PipeWire source
  (AudiodevPipewirePerDirectionOptions, optional)
- "out": how sound is played on a PipeWire sink
  (AudiodevPipewirePerDirectionOptions, optional)

EQMP

SQMP
Structure AudiodevSdlPerDirectionOptions
----------------------------------------
Since 6.0
Base: AudiodevPerDirectionOptions

Settings for one direction of a backend on the audio part of the SDL library.

Members:

- "buffer-count": how many buffers are kept in flight
  (json-uint32, optional, default 4)

EQMP

SQMP
Structure AudiodevSdlOptions
----------------------------
Since 6.0

Settings of a backend that leaves sound to the SDL library.

Members:

- "in": how sound is recorded, from host to guest
  (AudiodevSdlPerDirectionOptions, optional)
- "out": how sound is played, from guest to host
  (AudiodevSdlPerDirectionOptions, optional)

EQMP

SQMP
Structure AudiodevWavOptions
----------------------------
Since 4.0

Settings of a backend that writes what the guest plays into a WAV file.

Members:

- "in": how sound is recorded; common settings only
  (AudiodevPerDirectionOptions, optional)
- "out": how the played sound is stored; its format becomes that of the file
  (AudiodevPerDirectionOptions, optional)
- "path": file on the host that receives the sound
  (json-string, optional, default qemu.wav)

EQMP

SQMP
Enumeration AudioFormat
-----------------------
Since 4.0

The encodings one sample of sound may have.

Values:

- "u8": integers of 8 bits, from 0 to 255 with silence in the middle
- "s8": integers of 8 bits with a sign, silence being 0
- "u16": integers of 16 bits, from 0 to 65535
- "s16": integers of 16 bits with a sign, as on a compact disc
- "u32": integers of 32 bits without a sign
- "s32": integers of 32 bits with a sign
- "f32": floating point numbers of 32 bits (since 5.0)

EQMP

SQMP
Enumeration AudiodevDriver
--------------------------
Since 4.0

The ways by which sound can get from the guest to the host and back; which of
them exist depends on the host and on how QEMU was built.

Values:

- "none": swallows what is played and records silence
- "alsa": ALSA, the sound interface of the Linux kernel
  (if defined(CONFIG_AUDIO_ALSA))
- "coreaudio": Core Audio of macOS (if defined(CONFIG_AUDIO_COREAUDIO))
- "dbus": clients on D-Bus, together with the display of that kind
  (if defined(CONFIG_DBUS_DISPLAY))
- "dsound": DirectSound of Windows (if defined(CONFIG_AUDIO_DSOUND))
- "jack": a JACK server, for work with little delay
  (since 5.1, if defined(CONFIG_AUDIO_JACK))
- "oss": Open Sound System, a device file as on FreeBSD
  (if defined(CONFIG_AUDIO_OSS))
- "pa": a PulseAudio server on the host or in the network
  (if defined(CONFIG_AUDIO_PA))
- "pipewire": a PipeWire daemon on the host (if defined(CONFIG_AUDIO_PIPEWIRE))
- "sdl": whatever the SDL library finds on the host
  (if defined(CONFIG_AUDIO_SDL))
- "sndio": the sndio server known from OpenBSD (if defined(CONFIG_AUDIO_SNDIO))
- "spice": the viewer at the other end of a SPICE connection
  (if defined(CONFIG_SPICE))
- "wav": a WAV file that takes what is played

EQMP

SQMP
Union Audiodev
--------------
Since 4.0
Discriminator: "driver"

One audio backend of the host with all its settings, as made by -audiodev;
sound cards of the guest refer to it by its id.

Members:

- "id": name of the backend, unique among them (json-string)
- "driver": where the sound goes to and comes from; it decides which further
  members there are (AudiodevDriver)
- "timer-period": microseconds between two rounds of audio processing; 0 asks
  for the shortest that is possible (json-uint32, optional)

Branches:

- "none": (AudiodevGenericOptions)
- "alsa": (AudiodevAlsaOptions, if defined(CONFIG_AUDIO_ALSA))
- "coreaudio": (AudiodevCoreaudioOptions, if defined(CONFIG_AUDIO_COREAUDIO))
- "dbus": (AudiodevDBusOptions, if defined(CONFIG_DBUS_DISPLAY))
- "dsound": (AudiodevDsoundOptions, if defined(CONFIG_AUDIO_DSOUND))
- "jack": (AudiodevJackOptions, if defined(CONFIG_AUDIO_JACK))
- "oss": (AudiodevOssOptions, if defined(CONFIG_AUDIO_OSS))
- "pa": (AudiodevPaOptions, if defined(CONFIG_AUDIO_PA))
- "pipewire": (AudiodevPipewireOptions, if defined(CONFIG_AUDIO_PIPEWIRE))
- "sdl": (AudiodevSdlOptions, if defined(CONFIG_AUDIO_SDL))
- "sndio": (AudiodevSndioOptions, if defined(CONFIG_AUDIO_SNDIO))
- "spice": (AudiodevGenericOptions, if defined(CONFIG_SPICE))
- "wav": (AudiodevWavOptions)

EQMP

    {
        .name       = "query-audiodevs",
        .args_type  = "",
        .mhandler.cmd_new = qmp_marshal_query_audiodevs,
    },

SQMP
query-audiodevs
---------------
Since 8.0

List the audio backends of this machine with their settings.

An entry has the form of the option -audiodev by which the backend came to be,
so the list can serve to start the same configuration again.

Arguments: None.

Returns: one entry for each audio backend; an empty list if there is none
         (json-array of Audiodev)

Example: A guest with PulseAudio and a second card that is recorded

-> { "execute": "query-audiodevs" }
<- {
       "return": [
           {
               "id": "speakers",
               "driver": "pa",
               "timer-period": 10000,
               "server": "/run/user/1000/pulse/native",
               "out": {
                   "mixing-engine": true,
                   "fixed-settings": true,
                   "frequency": 48000,
                   "channels": 2,
                   "voices": 1,
                   "format": "s16",
                   "stream-name": "web01",
                   "latency": 15000
               },
               "in": { "mixing-engine": true }
           },
           {
               "id": "tape",
               "driver": "wav",
               "path": "/var/tmp/web01.wav",
               "out": { "frequency": 44100, "format": "s16" }
           }
       ]
   }

EQMP
